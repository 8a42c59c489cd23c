package org.personahub.engine.synthesis;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.composer.Anchors;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.BehavioralModality;
import org.personahub.engine.persona.ExperientialModality;
import org.personahub.engine.persona.ExperientialModality.LifeEvent;
import org.personahub.engine.persona.TextualModality;
import org.personahub.engine.persona.VisualModality;

/// What has to be true of each modality of a person.
final class ModalityGates {

    private static final int LONGEST_HEADLINE = 200;
    private static final Set<String> PARTNERSHIP = Set.of("MARRIAGE", "MOVED_IN");

    static final Gate<Seen<VisualModality>> VISUAL = new Gate<>(List.of(
            new Rule<>(
                    "visual.height-for-age",
                    "The height does not belong to the age.",
                    seen -> seen.modality().heightCm() >= (seen.age() < 18 ? 40 + 5 * seen.age() : 130)
                            && seen.modality().heightCm() <= (seen.age() < 18 ? 110 + 6 * seen.age() : 215)),
            new Rule<>(
                    "visual.palette-twice",
                    "The palette names one colour twice.",
                    seen -> differ(seen.modality().palette()))));

    static final Gate<Seen<BehavioralModality>> BEHAVIORAL = new Gate<>(List.of(
            new Rule<>("behavioral.sleep", "The night is shorter than five hours or longer than fourteen.", seen -> {
                int minutes = minutesAsleep(seen.modality());
                return minutes >= 5 * 60 && minutes <= 14 * 60;
            }),
            new Rule<>(
                    "behavioral.leisure-twice",
                    "One pastime is named twice.",
                    seen -> differ(seen.modality().leisure()))));

    static final Gate<Seen<ExperientialModality>> EXPERIENTIAL = new Gate<>(List.of(
            new Rule<>(
                    "experiential.event-outside-life",
                    "An event lies before birth or after today.",
                    seen -> seen.modality().lifeLine().stream()
                            .allMatch(event -> event.age() >= 0 && event.age() <= seen.age())),
            new Rule<>(
                    "experiential.events-out-of-order",
                    "The events of the life line are not in order.",
                    seen -> inOrder(seen.modality().lifeLine())),
            new Rule<>(
                    "experiential.partnership-against-status",
                    "The life line and the marital status disagree on whether there was a partner.",
                    seen -> {
                        boolean lived = seen.modality().lifeLine().stream()
                                .anyMatch(event -> PARTNERSHIP.contains(event.kind()));
                        MaritalStatus status = seen.core().identity().maritalStatus();
                        boolean stated =
                                status != MaritalStatus.NEVER_MARRIED && status != MaritalStatus.NOT_APPLICABLE;
                        return lived == stated;
                    }),
            new Rule<>(
                    "experiential.no-tension",
                    "Outcome and reality are the same, so nothing moves.",
                    seen -> seen.modality().tension() > 0
                            && seen.modality().tension() < 1
                            && !seen.modality()
                                    .desiredOutcome()
                                    .equals(seen.modality().currentReality()))));

    static final Gate<Seen<TextualModality>> TEXTUAL = new Gate<>(List.of(
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
                    "textual.headline-too-long",
                    "The headline has more than " + LONGEST_HEADLINE + " characters.",
                    seen -> seen.modality().headline().length() <= LONGEST_HEADLINE),
            new Rule<>(
                    "textual.somewhere-else",
                    "The biography does not name where the person lives.",
                    seen -> seen.modality().biography() == null
                            || seen.modality()
                                    .biography()
                                    .contains(seen.core().identity().city()))));

    private ModalityGates() {}

    private static boolean anyText(TextualModality textual, Predicate<String> fault) {
        return fault.test(textual.headline()) || (textual.biography() != null && fault.test(textual.biography()));
    }

    private static String withoutNames(String text, Core core) {
        return text.replace(core.identity().city(), "")
                .replace(core.identity().name().full(), "");
    }

    private static boolean differ(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.indexOf(words.get(i)) < i) {
                return false;
            }
        }
        return true;
    }

    private static boolean inOrder(List<LifeEvent> events) {
        for (int i = 1; i < events.size(); i++) {
            if (events.get(i).age() < events.get(i - 1).age()
                    || events.get(i).year() < events.get(i - 1).year()) {
                return false;
            }
        }
        return true;
    }

    private static int minutesAsleep(BehavioralModality behavioral) {
        return Math.floorMod(minuteOfDay(behavioral.wakeTime()) - minuteOfDay(behavioral.bedTime()), 24 * 60);
    }

    private static int minuteOfDay(String clock) {
        return Integer.parseInt(clock, 0, 2, 10) * 60 + Integer.parseInt(clock, 3, 5, 10);
    }

    /// A modality as its gate sees it, next to what it has to agree with.
    record Seen<M>(Core core, Anchors anchors, M modality) {

        int age() {
            return core.identity().age();
        }
    }
}
