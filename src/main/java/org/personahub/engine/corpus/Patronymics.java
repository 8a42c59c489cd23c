package org.personahub.engine.corpus;

import java.util.List;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.random.RandomStream;

/// Names made from a father's given name in its inflected form, which is looked up, never guessed.
final class Patronymics {

    private final List<String> icelandicGenitives;

    private Patronymics(List<String> icelandicGenitives) {
        this.icelandicGenitives = icelandicGenitives;
    }

    static Patronymics load() {
        return new Patronymics(Table.read("/corpus/icelandic_genitives.tsv").rows().stream()
                .map(row -> row.text("genitive"))
                .toList());
    }

    /// The genitive of a common Icelandic man's name with -son or -dóttir.
    NamingCustoms.Form icelandic(Sex sex, RandomStream father) {
        String genitive = father.oneOf(icelandicGenitives);
        return new NamingCustoms.Form(genitive + (sex == Sex.FEMALE ? "dóttir" : "son"), null);
    }
}
