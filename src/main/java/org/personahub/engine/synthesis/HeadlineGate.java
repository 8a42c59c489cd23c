package org.personahub.engine.synthesis;

import java.util.List;
import org.personahub.engine.composer.textual.Headlines;

/// What has to be true of a headline.
final class HeadlineGate {

    static final Gate<Seen<String>> GATE = new Gate<>(List.of(
            new Rule<>(
                    "headline.left-over",
                    "The headline shows a part of its grammar.",
                    seen -> !TextCheck.hasLeftOver(seen.modality())),
            new Rule<>(
                    "headline.wrong-article",
                    "The headline has 'a' where 'an' belongs, or the other way round.",
                    seen -> !TextCheck.hasWrongArticle(seen.modality())
                            || !TextCheck.hasWrongArticle(TextualGate.withoutNames(seen.modality(), seen.core()))),
            new Rule<>(
                    "headline.too-long",
                    "The headline has more than " + Headlines.LONGEST + " characters.",
                    seen -> seen.modality().length() <= Headlines.LONGEST)));

    private HeadlineGate() {}
}
