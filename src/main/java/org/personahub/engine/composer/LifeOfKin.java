package org.personahub.engine.composer;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// What happened in a person's family while they lived.
final class LifeOfKin {

    private static final StreamKey UNION = StreamKey.of("experiential.lifeLine.marriage");
    private static final StreamKey PARTING = StreamKey.of("experiential.lifeLine.parting");

    private static final int MOST_SIBLINGS = 2;
    private static final int MOST_CHILDREN = 5;

    private LifeOfKin() {}

    static void add(Core core, LifeEvents events, PersonaStreams streams) {
        union(core, events, streams);
        int siblings = 0;
        int children = 0;
        boolean grandchild = false;
        boolean grief = false;
        for (Relative relative : core.family().relatives()) {
            boolean died = relative.deathYear() != null && relative.deathYear() > events.birthYear();
            switch (relative.relation()) {
                case MOTHER -> grief(relative, died, "PARENT_DIED", "mother_died", events);
                case FATHER -> grief(relative, died, "PARENT_DIED", "father_died", events);
                case SIBLING -> {
                    if (relative.birthYear() > events.birthYear() && siblings++ < MOST_SIBLINGS) {
                        events.in(relative.birthYear(), "SIBLING_BORN", "sibling_born", relative.given());
                    }
                    String symbol = relative.sex() == Sex.FEMALE ? "sister_died" : "brother_died";
                    grief(relative, died && !grief, "SIBLING_DIED", symbol, events);
                    grief |= died;
                }
                case CHILD -> {
                    if (children++ < MOST_CHILDREN) {
                        events.in(
                                relative.birthYear(),
                                "CHILD_BORN",
                                children == 1 ? "child_first" : "child_born",
                                relative.given());
                        grief(relative, died, "CHILD_DIED", "child_died", events);
                    }
                }
                case GRANDCHILD -> {
                    if (!grandchild && relative.birthYear() > events.birthYear()) {
                        events.in(relative.birthYear(), "GRANDCHILD_BORN", "grandchild_born", relative.given());
                    }
                    grandchild = true;
                }
                case PARTNER, FORMER_PARTNER, GRANDPARENT, OTHER -> {}
            }
        }
    }

    private static void grief(Relative relative, boolean died, String kind, String symbol, LifeEvents events) {
        Integer year = relative.deathYear();
        if (died && year != null) {
            events.in(year, kind, symbol, relative.given());
        }
    }

    private static void union(Core core, LifeEvents events, PersonaStreams streams) {
        MaritalStatus status = core.identity().maritalStatus();
        if (status == MaritalStatus.NEVER_MARRIED || status == MaritalStatus.NOT_APPLICABLE) {
            return;
        }
        boolean parted = status == MaritalStatus.DIVORCED || status == MaritalStatus.SEPARATED;
        Relative other = relative(core, parted ? Relation.FORMER_PARTNER : Relation.PARTNER);
        String name = other == null ? "somebody of the place" : other.given();
        int began = other != null && other.since() != null
                ? other.since()
                : events.birthYear()
                        + LifeLine.between(
                                Math.min(18, events.age()), Math.min(events.age(), 38), streams.stream(UNION));
        boolean moved = status == MaritalStatus.COHABITING;
        String symbol = moved ? "moved_in" : parted ? "former_marriage" : "marriage";
        events.in(began, moved ? "MOVED_IN" : "MARRIAGE", symbol, name);
        if (parted || status == MaritalStatus.WIDOWED) {
            Integer end = other == null ? null : parted ? other.until() : other.deathYear();
            int now = events.birthYear() + events.age();
            int ended = end != null ? end : LifeLine.between(began, Math.max(began, now), streams.stream(PARTING));
            events.in(ended, parted ? "SEPARATION" : "WIDOWHOOD", parted ? "separation" : "widowhood", name);
        }
    }

    private static @Nullable Relative relative(Core core, Relation relation) {
        for (Relative relative : core.family().relatives()) {
            if (relative.relation() == relation) {
                return relative;
            }
        }
        return null;
    }
}
