package org.personahub.engine.synthesis;

import java.util.List;
import java.util.function.Predicate;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.TextualModality;

/// What has to be true of the texts about a person.
final class TextualGate {

    static final Gate<Seen<TextualModality>> GATE = new Gate<>(List.of(
            new Rule<>(
                    "textual.left-over",
                    "A text shows a part of its grammar.",
                    seen -> !anyText(seen.modality(), TextCheck::hasLeftOver)),
            new Rule<>(
                    "textual.wrong-article",
                    "A text has 'a' where 'an' belongs, or the other way round.",
                    // Names are not English (Krems an der Donau), but few texts need them taken out.
                    seen -> !anyText(
                            seen.modality(),
                            text -> TextCheck.hasWrongArticle(text)
                                    && TextCheck.hasWrongArticle(withoutNames(text, seen.core())))),
            new Rule<>(
                    "textual.somewhere-else",
                    "The biography does not name where the person lives.",
                    seen -> seen.modality().biography() == null
                            || seen.modality()
                                    .biography()
                                    .contains(seen.core().identity().city()))));

    private TextualGate() {}

    private static boolean anyText(TextualModality textual, Predicate<String> fault) {
        return (textual.summary() != null && fault.test(textual.summary()))
                || (textual.biography() != null && fault.test(textual.biography()));
    }

    static String withoutNames(String text, Core core) {
        return text.replace(core.identity().city(), "")
                .replace(core.identity().name().full(), "");
    }
}
