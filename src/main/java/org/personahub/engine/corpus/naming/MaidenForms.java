package org.personahub.engine.corpus.naming;

import java.util.Comparator;
import java.util.List;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;

/// Family names that end differently for daughters than for wives, as in Lithuanian: Butkutė is born to Butkus, and
/// Butkienė is his wife. The daughters' endings stand in `maiden_endings.tsv`, the wives' forms in the lists.
final class MaidenForms {

    private final ByCommunity<List<Ending>> endings = ByCommunity.read("maiden_endings", MaidenForms::endings);

    private static List<Ending> endings(List<Table.Row> rows) {
        return rows.stream()
                .map(row -> new Ending(row.text("masculine"), row.text("maiden")))
                .sorted(Comparator.comparingInt(ending -> -ending.masculine().length()))
                .toList();
    }

    /// The family name at birth.
    Form atBirth(Draws draws) {
        if (draws.bearer().sex() == Sex.MALE) {
            return draws.family();
        }
        String father = draws.familyOfFather().latin();
        return endings.of(draws.community()).orElse(List.of()).stream()
                .filter(ending -> father.endsWith(ending.masculine()))
                .findFirst()
                .map(ending -> new Form(ending.of(father), null))
                .orElseGet(draws::family);
    }

    private record Ending(String masculine, String maiden) {

        String of(String father) {
            return father.substring(0, father.length() - masculine.length()) + maiden;
        }
    }
}
