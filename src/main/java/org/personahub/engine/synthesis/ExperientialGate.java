package org.personahub.engine.synthesis;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.ExperientialModality;
import org.personahub.engine.persona.ExperientialModality.LifeEvent;
import org.personahub.engine.persona.Relation;

/// What has to be true of what a person has lived through and moves toward.
final class ExperientialGate {

    private static final Set<String> PARTNERSHIP = Set.of("MARRIAGE", "MOVED_IN");

    private static final List<Rule<Seen<ExperientialModality>>> LIFE = List.of(
            new Rule<>(
                    "experiential.event-outside-life",
                    "An event lies before birth or after today.",
                    seen -> Every.one(
                            seen.modality().lifeLine(), event -> event.age() >= 0 && event.age() <= seen.age())),
            new Rule<>(
                    "experiential.events-out-of-order",
                    "The events of the life line are not in order.",
                    seen -> inOrder(seen.modality().lifeLine())),
            new Rule<>(
                    "experiential.partnership-against-status",
                    "The life line and the marital status disagree on whether there was a partner.",
                    seen -> {
                        if (seen.modality().lifeLine().isEmpty()) {
                            return true;
                        }
                        boolean lived =
                                !Every.one(seen.modality().lifeLine(), event -> !PARTNERSHIP.contains(event.kind()));
                        MaritalStatus status = seen.core().identity().maritalStatus();
                        boolean stated =
                                status != MaritalStatus.NEVER_MARRIED && status != MaritalStatus.NOT_APPLICABLE;
                        return lived == stated;
                    }),
            new Rule<>(
                    "experiential.child-not-in-family",
                    "The life line has a child born whom the family does not have.",
                    seen -> Every.one(
                            seen.modality().lifeLine(),
                            event -> !event.kind().equals("CHILD_BORN") || hasChildOf(event.year(), seen.core()))),
            new Rule<>(
                    "experiential.memory-outside-life",
                    "A memory lies before birth or after today.",
                    seen -> Every.one(
                            seen.modality().memories(), memory -> memory.age() >= 0 && memory.age() <= seen.age())));

    static final Gate<Seen<ExperientialModality>> GATE =
            new Gate<>(Stream.concat(LIFE.stream(), CreativeRules.ALL.stream()).toList());

    private ExperientialGate() {}

    private static boolean hasChildOf(int year, Core core) {
        return !Every.one(
                core.family().relatives(),
                relative -> relative.relation() != Relation.CHILD || relative.birthYear() != year);
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
}
