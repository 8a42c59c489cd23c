package org.personahub.engine.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.personahub.engine.persona.Coded;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Identity.Settlement;
import org.personahub.engine.quality.Measure.Kind;
import org.personahub.engine.quality.ReferenceTables.Cell;
import org.personahub.engine.random.Normal;

/// The marginals and joints that people are counted into, each with its reference from the atlas's tables.
///
/// The tables say what people have attained for life, so education is counted from the age at which hardly anybody
/// learns on. There is no table of education by occupation group and no published one for most territories, so that
/// joint is not here; [Correlations] has how the two go together.
final class Tabulations extends TabulationForms {

    private static final int EDUCATION_COMPLETE = 30;
    private static final int DECILES = 10;
    private static final String EVERYBODY = "everybody";
    private static final String WORKING = "aged 15 and over";
    private static final String COMPLETE = "aged 30 and over";

    private final ReferenceTables tables;
    private final OccupationReference occupations;
    private final GivenNameReference names;

    private Tabulations(ReferenceTables tables, OccupationReference occupations, GivenNameReference names) {
        super(tables);
        this.tables = tables;
        this.occupations = occupations;
        this.names = names;
        marginals();
        joints();
    }

    static List<Tabulation> of(ReferenceTables tables, OccupationReference occupations, GivenNameReference names) {
        return new Tabulations(tables, occupations, names).all();
    }

    private void marginals() {
        add(
                "territory",
                Kind.MARGINAL,
                EVERYBODY,
                "territories",
                Identity::territory,
                (cell, into) -> into.add(cell.territory(), 1));
        add(
                "sex",
                Kind.MARGINAL,
                EVERYBODY,
                "ages",
                id -> id.sex().name(),
                (cell, into) -> into.add(cell.sex().name(), 1));
        add(
                "age",
                Kind.MARGINAL,
                EVERYBODY,
                "ages",
                id -> fiveYears(id.age()),
                (cell, into) -> into.add(fiveYears(cell.age()), 1));
        add(
                "month of birth",
                Kind.MARGINAL,
                EVERYBODY,
                "birth_days",
                id -> Integer.toString(id.birthDate().getMonthValue()),
                (_, into) -> tables.birthMonths().forEach(into::add));
        add(
                "town or country",
                Kind.MARGINAL,
                EVERYBODY,
                "territories",
                id -> id.settlement().name(),
                this::settlement);
        add(
                "mother tongue",
                Kind.MARGINAL,
                EVERYBODY,
                "mother_tongues",
                id -> id.motherTongue().code(),
                (cell, into) -> tables.motherTongues(cell.territory()).forEach(into::add));
        add(
                "name community",
                Kind.MARGINAL,
                EVERYBODY,
                "community_shares",
                id -> id.name().community(),
                (cell, into) -> names.communities(cell.territory()).forEach(into::add));
        addComputed(
                "education",
                Kind.MARGINAL,
                EDUCATION_COMPLETE,
                COMPLETE,
                "education",
                id -> id.education().code(),
                educationOf((_, level) -> level));
        addAged(
                "activity",
                Kind.MARGINAL,
                WORKING_AGE,
                WORKING,
                "activity",
                id -> id.activity().name(),
                (cell, into) -> tables.activity(cell.territory(), cell.sex(), cell.age())
                        .forEach(into::add));
        addAged(
                "marital status",
                Kind.MARGINAL,
                WORKING_AGE,
                WORKING,
                "marital",
                id -> id.maritalStatus().name(),
                (cell, into) ->
                        tables.marital(cell.territory(), cell.sex(), cell.age()).forEach(into::add));
        addEmployed(
                "occupation group",
                Kind.MARGINAL,
                "occupation_mix",
                Tabulations::major,
                (cell, into) -> tables.occupationMix(cell.territory()).forEach(into::add));
        addEmployed("income decile", Kind.MARGINAL, "incomes", this::incomeDecile, (_, into) -> {
            for (int decile = 0; decile < DECILES; decile++) {
                into.add(Integer.toString(decile), 1.0 / DECILES);
            }
        });
    }

    private void joints() {
        add(
                "sex × age",
                Kind.JOINT,
                EVERYBODY,
                "ages",
                id -> id.sex() + " " + fiveYears(id.age()),
                (cell, into) -> into.add(cell.sex() + " " + fiveYears(cell.age()), 1));
        add(
                "territory × mother tongue",
                Kind.JOINT,
                EVERYBODY,
                "mother_tongues",
                id -> id.territory() + " " + id.motherTongue().code(),
                (cell, into) -> tables.motherTongues(cell.territory())
                        .forEach((language, share) -> into.add(cell.territory() + " " + language, share)));
        add(
                "territory × town or country",
                Kind.JOINT,
                EVERYBODY,
                "territories",
                id -> id.territory() + " " + id.settlement(),
                (cell, into) -> settlement(cell, (value, share) -> into.add(cell.territory() + " " + value, share)));
        add(
                "territory × city",
                Kind.JOINT,
                "townspeople",
                "cities",
                id -> id.settlement() == Settlement.URBAN ? id.territory() + " " + id.city() : null,
                (cell, into) -> tables.cities(cell.territory())
                        .forEach((city, share) ->
                                into.add(cell.territory() + " " + city, tables.urbanShare(cell.territory()) * share)));
        addMade(
                "given name × sex",
                Kind.JOINT,
                EVERYBODY,
                "given_names",
                person -> names.cell(person.identity()),
                names::shares);
        addAged(
                "age × activity",
                Kind.JOINT,
                WORKING_AGE,
                WORKING,
                "activity",
                id -> fiveYears(id.age()) + " " + id.activity(),
                (cell, into) -> tables.activity(cell.territory(), cell.sex(), cell.age())
                        .forEach((value, share) -> into.add(fiveYears(cell.age()) + " " + value, share)));
        addAged(
                "age × marital status",
                Kind.JOINT,
                WORKING_AGE,
                WORKING,
                "marital",
                id -> fiveYears(id.age()) + " " + id.maritalStatus(),
                (cell, into) -> tables.marital(cell.territory(), cell.sex(), cell.age())
                        .forEach((value, share) -> into.add(fiveYears(cell.age()) + " " + value, share)));
        addComputed(
                "age × education",
                Kind.JOINT,
                EDUCATION_COMPLETE,
                COMPLETE,
                "education",
                id -> fiveYears(id.age()) + " " + id.education().code(),
                educationOf((cell, level) -> fiveYears(cell.age()) + " " + level));
        addComputed(
                "territory × education",
                Kind.JOINT,
                EDUCATION_COMPLETE,
                COMPLETE,
                "education",
                id -> id.territory() + " " + id.education().code(),
                educationOf((cell, level) -> cell.territory() + " " + level));
        addEmployed(
                "sex × occupation group",
                Kind.JOINT,
                "occupation_mix",
                id -> id.sex() + " " + major(id),
                (cell, into) -> occupations
                        .majors(cell.territory(), cell.sex())
                        .forEach((major, share) -> into.add(cell.sex() + " " + major, share)));
    }

    private void settlement(Cell cell, Into into) {
        double urban = tables.urbanShare(cell.territory());
        into.add(Settlement.URBAN.name(), urban);
        into.add(Settlement.RURAL.name(), 1 - urban);
    }

    private Tabulation.Reference educationOf(Label label) {
        return (cells, population) -> {
            Map<String, Double> weights = new HashMap<>();
            for (Cell cell : cells) {
                if (cell.age() >= EDUCATION_COMPLETE) {
                    BirthYears.of(cell.age(), population.asOf())
                            .forEach((year, part) -> tables.education(cell.territory(), cell.sex(), year)
                                    .forEach((level, share) -> weights.merge(
                                            label.of(cell, level), cell.share() * part * share, Double::sum)));
                }
            }
            return weights;
        };
    }

    private static String fiveYears(int age) {
        return Integer.toString(age / 5 * 5);
    }

    private static String major(Identity identity) {
        Coded occupation = identity.occupation();
        return occupation == null ? "none" : occupation.code().substring(0, 1);
    }

    private String incomeDecile(Identity identity) {
        Double income = identity.annualIncomeUsd();
        if (income == null) {
            return "none";
        }
        ReferenceTables.Incomes incomes = tables.incomes(identity.territory());
        double z = StrictMath.log(income / incomes.median()) / incomes.sigma();
        int decile = 0;
        while (decile + 1 < DECILES && z >= Normal.quantile((decile + 1.0) / DECILES)) {
            decile++;
        }
        return Integer.toString(decile);
    }

    /// Names a cell.
    private interface Label {
        String of(Cell cell, String value);
    }
}
