package org.personahub.engine.synthesis;

import java.util.List;
import java.util.Set;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.persona.ExperientialModality;
import org.personahub.engine.persona.ExperientialModality.LifeEvent;

/// What has to be true of what a person has lived through and moves toward.
final class ExperientialGate {

    private static final Set<String> PARTNERSHIP = Set.of("MARRIAGE", "MOVED_IN");

    static final Gate<Seen<ExperientialModality>> GATE = new Gate<>(List.of(
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

    private ExperientialGate() {}

    private static boolean inOrder(List<LifeEvent> events) {
        for (int i = 1; i < events.size(); i++) {
            if (events.get(i).age() < events.get(i - 1).age()
                    || events.get(i).year() < events.get(i - 1).year()) {
                return false;
            }
        }
        return true;
    }
}
