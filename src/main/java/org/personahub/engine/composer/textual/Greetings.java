package org.personahub.engine.composer.textual;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;

/// The words people take from their own language into a text in another: a greeting, thanks, an endearment.
final class Greetings {

    private final Map<String, Words> byLanguage = new HashMap<>();

    Greetings() {
        for (Table.Row row : Table.read("/composer/greetings.tsv").rows()) {
            byLanguage.put(
                    row.text("language"),
                    new Words(
                            row.text("hello"),
                            row.text("thanks"),
                            row.optionalText("thanks_said_by_women"),
                            row.optionalText("dear")));
        }
    }

    /// The words of that language, if they are known.
    @Nullable
    Words of(String language) {
        return byLanguage.get(language);
    }

    /// @param female what women say for thanks, where it differs
    /// @param dear an endearment, where one is known
    record Words(
            String hello,
            String thanks,
            @Nullable String female,
            @Nullable String dear) {

        String thanks(Sex speaker) {
            return speaker == Sex.FEMALE && female != null ? female : thanks;
        }
    }
}
