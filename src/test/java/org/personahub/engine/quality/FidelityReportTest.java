package org.personahub.engine.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personahub.engine.World;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.persona.Family;
import org.personahub.engine.persona.Household;
import org.personahub.engine.persona.Household.Type;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Identity.Settlement;
import org.personahub.engine.persona.PersonName;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;
import org.personahub.engine.persona.Traits;
import org.personahub.engine.quality.Measure.Kind;
import org.personahub.engine.quality.People.Draft;

class FidelityReportTest {

    private static final Requirements SOME = People.asked(8_000)
            .withTerritories(List.of(
                    new TerritoryShare("AT", 3.0), new TerritoryShare("GH", 1.0), new TerritoryShare("JP", 1.0)));

    @ParameterizedTest
    @ValueSource(strings = {"GH", "NG", "IN", "CN", "JP", "DE", "US", "BR", "EG", "ID", "AU", "AT"})
    void theShippedCorpusKeepsToTheTables(String territory) {
        FidelityReport report = People.audit(People.asked(20_000, territory), UnaryOperator.identity());

        assertThat(report.people()).isEqualTo(20_000);
        assertThat(missed(report, measure -> measure.kind() != Kind.ANCHOR)).isEmpty();
        assertThat(report.sourced().passed())
                .isEqualTo(report.sourced().measures())
                .isGreaterThan(5);
    }

    @Test
    void theWholeAtlasKeepsToTheTablesToo() {
        FidelityReport report = People.audit(People.asked(20_000), UnaryOperator.identity());

        assertThat(missed(report, measure -> measure.kind() != Kind.ANCHOR)).isEmpty();
    }

    @Test
    void womenOfWorkingAgeInWeightedTerritoriesAreMeasuredAsSuch() {
        FidelityReport report = People.audit(
                SOME.withSex(Sex.FEMALE)
                        .withAges(20, 60)
                        .withTerritories(List.of(new TerritoryShare("GH", 3.0), new TerritoryShare("JP", 1.0))),
                UnaryOperator.identity());

        // These references are about all the employed; women of some ages differ from them.
        assertThat(missed(report, _ -> true))
                .isSubsetOf("occupation group", "sex × occupation group", "income decile", "education – prestige");
        assertThat(report.measures())
                .extracting(Measure::name)
                .contains("territory")
                .doesNotContain("sex");
        assertThat(report.anchors().measures()).isZero();
    }

    @ParameterizedTest
    @MethodSource("spoilings")
    void spoiledPeopleAreFound(Spoiling spoiling) {
        assertThat(missed(People.audit(SOME, spoiling.change()), _ -> true)).containsAll(spoiling.found());
    }

    @Test
    void everyMeasureCanFail() {
        Set<String> found = new TreeSet<>();
        spoilings().forEach(spoiling -> found.addAll(missed(People.audit(SOME, spoiling.change()), _ -> true)));
        List<String> names = People.audit(SOME, UnaryOperator.identity()).measures().stream()
                .filter(measure -> measure.kind() != Kind.ANCHOR)
                .map(Measure::name)
                .toList();

        assertThat(names).hasSizeGreaterThan(35);
        assertThat(found).containsAll(names);
    }

    @Test
    void anchorsAreMissedByPeopleOfAnotherAge() {
        Predicate<Measure> median = measure -> measure.name().startsWith("median age");
        Requirements japan = People.asked(8_000, "JP");

        assertThat(missed(People.audit(japan, UnaryOperator.identity()), median))
                .isEmpty();
        assertThat(missed(People.audit(japan, changed(draft -> draft.age(30))), median))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 20_000, 100_000})
    void aPerfectSamplerPasses(int people) {
        Population population = Population.of(World.blueprint(SOME));
        Random random = new Random(people);
        for (Tabulation tabulation : People.AUDITOR.tabulations()) {
            Map<String, Double> shares = new LinkedHashMap<>(People.AUDITOR.shares(tabulation, population));
            Measure measure = tabulation.measure(shares, sample(shares, people, random), people);

            assertThat(measure).isNotNull().matches(Measure::passed);
        }
    }

    @Test
    void nobodyIsNotMeasured() {
        FidelityReport report = People.AUDITOR.audit(Collections.emptyIterator(), Population.of(World.blueprint(SOME)));

        assertThat(report.people()).isZero();
        assertThat(report.measures()).isEmpty();
    }

    @Test
    void aPopulationThatNobodyBelongsToIsRefused() {
        Population beyondTheTables = new Population(List.of(), null, 115, 120, LocalDate.of(2025, 7, 1));

        assertThatThrownBy(() -> People.AUDITOR.audit(Collections.emptyIterator(), beyondTheTables))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }

    static Stream<Spoiling> spoilings() {
        return Stream.of(
                new Spoiling(
                        "all are women",
                        changed(draft -> draft.sex(Sex.FEMALE)),
                        "sex",
                        "sex × age",
                        "given name × sex"),
                new Spoiling("all are thirty", changed(draft -> draft.age(30)), "age", "sex × age"),
                new Spoiling(
                        "all live in Ghana",
                        changed(draft -> draft.territory("GH")),
                        "territory",
                        "territory × mother tongue",
                        "territory × education"),
                new Spoiling("all are born in January", changed(Draft::bornInJanuary), "month of birth"),
                new Spoiling(
                        "all live in the country",
                        changed(draft -> draft.settlement(Settlement.RURAL)),
                        "town or country",
                        "territory × town or country",
                        "territory × city"),
                new Spoiling("all live in Kumasi", changed(draft -> draft.city("Kumasi")), "territory × city"),
                new Spoiling(
                        "all speak Esperanto",
                        changed(draft -> draft.motherTongue("eo")),
                        "mother tongue",
                        "territory × mother tongue"),
                new Spoiling(
                        "all are Pirahã",
                        People.identity(FidelityReportTest::renamed),
                        "name community",
                        "given name × sex"),
                new Spoiling(
                        "the learned are swapped with the unlearned",
                        People.identity(FidelityReportTest::swapped),
                        "education",
                        "age × education",
                        "territory × education",
                        "education – prestige",
                        "education – income"),
                new Spoiling(
                        "all have retired",
                        changed(draft -> draft.activity(Activity.RETIRED)),
                        "activity",
                        "age × activity"),
                new Spoiling(
                        "all are married",
                        changed(draft -> draft.maritalStatus(MaritalStatus.MARRIED)),
                        "marital status",
                        "age × marital status"),
                new Spoiling(
                        "all who work are nurses",
                        changed(draft -> draft.occupation("2221")),
                        "occupation group",
                        "sex × occupation group",
                        "prestige – income"),
                new Spoiling("all earn ten times as much", changed(draft -> draft.incomeTimes(10)), "income decile"),
                new Spoiling(
                        "all have one character",
                        People.traits(traits -> alike(traits, 50)),
                        "openness – extraversion",
                        "sex – neuroticism"),
                new Spoiling(
                        "all are very neurotic or not at all",
                        People.traits(FidelityReportTest::onlyNeurotic),
                        "agreeableness – neuroticism"),
                new Spoiling(
                        "all live alone",
                        People.family(family -> new Family(new Household(Type.ONE_PERSON, 1), family.relatives())),
                        "household size",
                        "household size of Austrians"),
                new Spoiling(
                        "all partners are of one age",
                        People.family(FidelityReportTest::withPartnersOfOneAge),
                        "birth year – partner's birth year"),
                ofOneKind(LifeOutcome.EDUCATION),
                ofOneKind(LifeOutcome.PARENTS),
                ofOneKind(LifeOutcome.SELF_RATED_HEALTH),
                ofOneKind(LifeOutcome.EXERCISE),
                ofOneKind(LifeOutcome.SMOKING),
                ofOneKind(LifeOutcome.INVESTIGATIVE),
                ofOneKind(LifeOutcome.ARTISTIC),
                ofOneKind(LifeOutcome.SOCIAL),
                ofOneKind(LifeOutcome.ENTERPRISING),
                ofOneKind(LifeOutcome.CONVENTIONAL),
                ofOneKind(LifeOutcome.MORNINGNESS));
    }

    /// Everybody's whole character follows from one thing.
    private static Spoiling ofOneKind(LifeOutcome outcome) {
        return new Spoiling(
                "all characters follow from " + outcome.wording(),
                persona -> People.traits(traits -> alike(traits, outcome.of(persona)))
                        .apply(persona),
                Table.read("/quality/trait_correlations.tsv").rows().stream()
                        .filter(row -> row.text("outcome").equals(outcome.name()))
                        .map(row -> outcome.wording() + " – " + row.text("trait"))
                        .toList());
    }

    private static UnaryOperator<Persona> changed(Function<Draft, Draft> change) {
        return People.identity(identity -> change.apply(new Draft(identity)).make());
    }

    private static Family withPartnersOfOneAge(Family family) {
        return new Family(
                family.household(),
                family.relatives().stream()
                        .map(of -> new Relative(
                                of.relation(),
                                of.given(),
                                of.full(),
                                of.sex(),
                                of.relation() == Relation.PARTNER ? 1980 : of.birthYear(),
                                of.deathYear(),
                                of.since(),
                                of.until(),
                                of.coresident()))
                        .toList());
    }

    private static Identity renamed(Identity identity) {
        PersonName name = identity.name();
        return new Draft(identity)
                .name(new PersonName(
                        name.given(),
                        name.family(),
                        name.full(),
                        null,
                        null,
                        name.shortForm(),
                        name.formal(),
                        name.custom(),
                        "pirahã",
                        name.middle(),
                        name.familyAtBirth()))
                .make();
    }

    private static Identity swapped(Identity identity) {
        return new Draft(identity)
                .education(8 - Integer.parseInt(identity.education().code()))
                .make();
    }

    private static Traits onlyNeurotic(Traits of) {
        double neuroticism = of.neuroticism() > 50 ? 80 : 20;
        return alike(of, neuroticism);
    }

    private static Traits alike(Traits of, double score) {
        return new Traits(
                score,
                score,
                score,
                score,
                score,
                of.narrow(),
                of.interests(),
                of.values(),
                of.attachment(),
                of.decisionStyles(),
                of.morningness());
    }

    private static Set<String> missed(FidelityReport report, Predicate<Measure> among) {
        return report.measures().stream()
                .filter(among)
                .filter(measure -> !measure.passed())
                .map(Measure::name)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<String, Long> sample(Map<String, Double> shares, int people, Random random) {
        String[] cells = shares.keySet().toArray(String[]::new);
        double[] upTo = new double[cells.length];
        double sum = 0;
        for (int i = 0; i < cells.length; i++) {
            sum += shares.getOrDefault(cells[i], 0.0);
            upTo[i] = sum;
        }
        Map<String, Long> counts = new HashMap<>();
        for (int i = 0; i < people; i++) {
            int found = java.util.Arrays.binarySearch(upTo, random.nextDouble() * sum);
            counts.merge(cells[Math.min(cells.length - 1, found < 0 ? -found - 1 : found)], 1L, Long::sum);
        }
        return counts;
    }

    record Spoiling(String what, UnaryOperator<Persona> change, List<String> found) {

        Spoiling(String what, UnaryOperator<Persona> change, String... found) {
            this(what, change, List.of(found));
        }

        @Override
        public String toString() {
            return what;
        }
    }
}
