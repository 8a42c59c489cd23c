package org.personahub.engine.composer.behavioral;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.composer.language.Flag;

/// What fills the free hours of a day, by the kind of life somebody leads.
///
/// @param morning occasions until noon, in the order in which they come up
/// @param afternoon until six
/// @param evening after that
record DayParts(Occasion[] morning, Occasion[] afternoon, Occasion[] evening) {

    /// The parts of a weekday and of a day of rest.
    record Both(DayParts weekday, DayParts weekend) {}

    /// Kinds of daily life.
    enum Kind {
        INFANT,
        SMALL_CHILD,
        PUPIL,
        TEEN,
        AT_HOME_CHILD,
        STUDENT,
        WORKER,
        HOMEMAKER,
        JOBLESS,
        UNABLE,
        RETIRED,
        RESIDENT
    }

    static Map<Kind, Both> read() {
        Map<String, DayParts> parts = new HashMap<>();
        for (Table.Row row : Table.read("/composer/day-parts.tsv").rows()) {
            parts.put(
                    row.text("kind") + " " + row.text("day"),
                    new DayParts(
                            occasions(row.text("morning")),
                            occasions(row.text("afternoon")),
                            occasions(row.text("evening"))));
        }
        Map<Kind, Both> byKind = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            byKind.put(
                    kind,
                    new Both(
                            Objects.requireNonNull(parts.get(kind + " WEEKDAY"), kind.name()),
                            Objects.requireNonNull(parts.get(kind + " WEEKEND"), kind.name())));
        }
        return byKind;
    }

    private static Occasion[] occasions(String names) {
        return Arrays.stream(names.split(" ", -1)).map(Occasion::valueOf).toArray(Occasion[]::new);
    }

    static Kind kind(Circumstances life) {
        int age = life.age();
        if (age < 3) {
            return Kind.INFANT;
        }
        if (age < 6) {
            return Kind.SMALL_CHILD;
        }
        Activity activity = life.core().identity().activity();
        if (age < 18 && activity != Activity.EMPLOYED) {
            return !life.learns() ? Kind.AT_HOME_CHILD : age < 12 ? Kind.PUPIL : Kind.TEEN;
        }
        if (life.holds(Flag.IN_INSTITUTION) && activity != Activity.EMPLOYED && activity != Activity.IN_EDUCATION) {
            return Kind.RESIDENT;
        }
        return switch (activity) {
            case EMPLOYED -> Kind.WORKER;
            case IN_EDUCATION -> Kind.STUDENT;
            case HOMEMAKING, EARLY_CHILDHOOD -> Kind.HOMEMAKER;
            case UNEMPLOYED -> Kind.JOBLESS;
            case UNABLE_TO_WORK -> Kind.UNABLE;
            case RETIRED -> Kind.RETIRED;
        };
    }
}
