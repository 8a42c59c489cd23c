package org.personahub.engine.corpus.naming;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.random.StreamKey;

/// Names that say on which day of the week somebody was born, as Kofi is born on a Friday; from `day_names.tsv`.
final class DayNames {

    private static final StreamKey DAY_NAME = StreamKey.of("identity.name.given.day");

    private final ByCommunity<List<DayName>> names =
            ByCommunity.read("day_names", rows -> rows.stream().map(DayName::of).toList());

    /// The given name, or when it is that of another day, the one of the day of birth.
    Form fitting(Draws draws, Form given) {
        @Nullable DayOfWeek born = draws.bearer().birthDay();
        if (born == null) {
            return given;
        }
        List<DayName> known = known(draws);
        Optional<DayName> drawn =
                known.stream().filter(name -> name.name().equals(given.latin())).findFirst();
        return drawn.isEmpty() || drawn.get().day() == born ? given : ofTheDay(draws, known, born);
    }

    /// The name of the day of birth beside a given name that says none; else none.
    Form beside(Draws draws, Form given) {
        List<DayName> known = known(draws);
        @Nullable DayOfWeek born = draws.bearer().birthDay();
        boolean saysOne = known.stream().anyMatch(name -> name.name().equals(given.latin()));
        return saysOne || born == null ? Form.NONE : ofTheDay(draws, known, born);
    }

    private static Form ofTheDay(Draws draws, List<DayName> known, DayOfWeek born) {
        List<String> fitting = known.stream()
                .filter(name -> name.day() == born)
                .map(DayName::name)
                .toList();
        return fitting.isEmpty() ? Form.NONE : new Form(draws.stream(DAY_NAME).oneOf(fitting), null);
    }

    private List<DayName> known(Draws draws) {
        List<DayName> all = names.of(draws.community()).orElse(List.of());
        return all.isEmpty()
                ? all
                : all.stream()
                        .filter(name -> name.sex() == draws.bearer().sex())
                        .toList();
    }

    private record DayName(Sex sex, DayOfWeek day, String name) {

        static DayName of(Table.Row row) {
            return new DayName(
                    row.text("sex").equals("F") ? Sex.FEMALE : Sex.MALE,
                    DayOfWeek.valueOf(row.text("day")),
                    row.text("name"));
        }
    }
}
