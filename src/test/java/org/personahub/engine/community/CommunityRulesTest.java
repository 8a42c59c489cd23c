package org.personahub.engine.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.community.skeleton.SmallTown;
import org.personahub.engine.persona.ContextualModality.LanguageUse;
import org.personahub.engine.persona.Economy;
import org.personahub.engine.persona.ExperientialModality.LifeEvent;
import org.personahub.engine.persona.Family;
import org.personahub.engine.persona.Household;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Migration;
import org.personahub.engine.persona.PersonName;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;

/// Breaks the account of one of a sound town once for each rule, and sees the audit find it.
class CommunityRulesTest {

    private static final Community TOWN = Community.of(
            World.ATLAS,
            World.SYNTHESIS,
            World.blueprint(Requirements.ofSize(12).withSeed(1L).withComplexity(Complexity.MODERATE)),
            SmallTown.skeleton());

    /// Members of the town: a wife, her husband, their children, his mother.
    private static final int WIFE = 0;

    private static final int HUSBAND = 1;
    private static final int DAUGHTER = 2;
    private static final int SON = 3;

    private static final List<Account> SOUND = sound();

    private static final Economy NO_HOME = new Economy(null, null, null, null, null, null, null, null, null, null);

    private static List<Account> sound() {
        List<Account> accounts = new ArrayList<>();
        TOWN.range(0, TOWN.size()).forEach(one -> accounts.add(Account.of(TOWN, accounts.size(), one.persona())));
        return accounts;
    }

    private record Break(int member, UnaryOperator<Account> change) {}

    private static Map<String, Break> breaks() {
        int motherBorn = SOUND.get(WIFE).identity().birthDate().getYear();
        int fatherBorn = SOUND.get(HUSBAND).identity().birthDate().getYear();
        Map<String, Break> breaks = new TreeMap<>();
        breaks.put("community.mother-out-of-age", new Break(SON, one -> born(one, motherBorn + 12)));
        breaks.put("community.father-out-of-age", new Break(SON, one -> born(one, fatherBorn + 13)));
        breaks.put("community.relative-is-another", new Break(HUSBAND, CommunityRulesTest::renamed));
        breaks.put(
                "community.kin-one-sided",
                new Break(
                        HUSBAND,
                        one -> told(one, kin -> kin.relation() == Relation.SIBLING ? as(kin, Relation.OTHER) : kin)));
        breaks.put("community.kin-lives-elsewhere", new Break(DAUGHTER, one -> in(one, 1)));
        breaks.put(
                "community.absent-kin-differ",
                new Break(6, one -> told(one, kin -> kin.relation() == Relation.FATHER ? named(kin, "Nobody") : kin)));
        breaks.put(
                "community.siblings-without-parent",
                new Break(
                        SON,
                        one -> told(one, kin -> switch (kin.relation()) {
                            case MOTHER, FATHER -> as(kin, Relation.OTHER);
                            default -> kin;
                        })));
        breaks.put(
                "community.child-before-arrival",
                new Break(WIFE, one -> arriving(one, one.identity().age())));
        breaks.put(
                "community.siblings-of-one-name",
                new Break(
                        SON,
                        one -> told(
                                one,
                                kin -> kin.relation() == Relation.SIBLING
                                        ? named(kin, one.identity().name().given())
                                        : kin)));
        breaks.put(
                "community.spouses-disagree",
                new Break(WIFE, one -> told(one, kin -> kin.relation() == Relation.PARTNER ? since(kin, 1999) : kin)));
        breaks.put("community.wedding-in-one-life", new Break(WIFE, one -> living(one, List.of())));
        breaks.put("community.homes-differ", new Break(DAUGHTER, one -> having(one, NO_HOME)));
        breaks.put("community.colleagues-apart", new Break(WIFE, one -> working(one, 1, HUSBAND)));
        breaks.put("community.colleague-without-work", new Break(DAUGHTER, one -> working(one, 1, HUSBAND)));
        breaks.put("community.places-differ", new Break(DAUGHTER, CommunityRulesTest::moved));
        breaks.put(
                "community.households-differ",
                new Break(
                        SON,
                        one -> with(
                                one,
                                new Family(
                                        new Household(Household.Type.ONE_PARENT, 2),
                                        one.family().relatives()))));
        breaks.put(
                "community.child-among-strangers",
                new Break(8, one -> with(one, new Family(one.family().household(), List.of()))));
        breaks.put(
                "community.no-common-language",
                new Break(SON, one -> speaking(one, List.of(new LanguageUse("xx", "Unknown", true)))));
        return breaks;
    }

    @Test
    void aSoundTownContradictsNothing() {
        assertThat(CommunityRules.check(new Accounts(SOUND))).isEmpty();
    }

    @Test
    void everyRuleFindsWhatBreaksIt() {
        breaks().forEach((rule, broken) -> {
            List<Account> accounts = new ArrayList<>(SOUND);
            accounts.set(broken.member, broken.change.apply(SOUND.get(broken.member)));
            assertThat(CommunityRules.check(new Accounts(accounts)))
                    .extracting(CommunityFinding::rule)
                    .as(rule)
                    .contains(rule);
        });
    }

    @Test
    void everyRuleIsBroken() {
        assertThat(CommunityRules.ALL)
                .extracting(CommunityRule::name)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(breaks().keySet());
    }

    private static Account with(Account one, Identity identity) {
        return new Account(
                one.member(),
                one.household(),
                identity,
                one.languages(),
                one.economy(),
                one.migration(),
                one.family(),
                one.kin(),
                one.lifeLine(),
                one.workplace(),
                one.colleagues());
    }

    private static Account with(Account one, Family family) {
        List<Integer> kin = family.relatives().isEmpty() ? List.of() : one.kin();
        return new Account(
                one.member(),
                one.household(),
                one.identity(),
                one.languages(),
                one.economy(),
                one.migration(),
                family,
                kin,
                one.lifeLine(),
                one.workplace(),
                one.colleagues());
    }

    private static Account in(Account one, int household) {
        return new Account(
                one.member(),
                household,
                one.identity(),
                one.languages(),
                one.economy(),
                one.migration(),
                one.family(),
                one.kin(),
                one.lifeLine(),
                one.workplace(),
                one.colleagues());
    }

    private static Account having(Account one, Economy economy) {
        return new Account(
                one.member(),
                one.household(),
                one.identity(),
                one.languages(),
                economy,
                one.migration(),
                one.family(),
                one.kin(),
                one.lifeLine(),
                one.workplace(),
                one.colleagues());
    }

    private static Account living(Account one, List<LifeEvent> line) {
        return new Account(
                one.member(),
                one.household(),
                one.identity(),
                one.languages(),
                one.economy(),
                one.migration(),
                one.family(),
                one.kin(),
                line,
                one.workplace(),
                one.colleagues());
    }

    private static Account speaking(Account one, List<LanguageUse> languages) {
        return new Account(
                one.member(),
                one.household(),
                one.identity(),
                languages,
                one.economy(),
                one.migration(),
                one.family(),
                one.kin(),
                one.lifeLine(),
                one.workplace(),
                one.colleagues());
    }

    private static Account working(Account one, int workplace, int colleague) {
        return new Account(
                one.member(),
                one.household(),
                one.identity(),
                one.languages(),
                one.economy(),
                one.migration(),
                one.family(),
                one.kin(),
                one.lifeLine(),
                workplace,
                List.of(colleague));
    }

    private static Account arriving(Account one, int age) {
        Migration late = new Migration(
                Migration.Kind.MOVED_WITHIN,
                "Elsewhere",
                one.identity().territory(),
                one.identity().birthDate().getYear() + age,
                "to work");
        return new Account(
                one.member(),
                one.household(),
                one.identity(),
                one.languages(),
                one.economy(),
                late,
                one.family(),
                one.kin(),
                one.lifeLine(),
                one.workplace(),
                one.colleagues());
    }

    private static Account told(Account one, UnaryOperator<Relative> change) {
        List<Relative> relatives = one.family().relatives().stream().map(change).toList();
        return with(one, new Family(one.family().household(), relatives));
    }

    private static Account born(Account one, int year) {
        return with(
                one,
                identity(
                        one,
                        one.identity().name(),
                        LocalDate.of(year, 1, 1),
                        one.identity().city()));
    }

    private static Account moved(Account one) {
        return with(one, identity(one, one.identity().name(), one.identity().birthDate(), "Elsewhere"));
    }

    private static Account renamed(Account one) {
        PersonName name = one.identity().name();
        PersonName other = new PersonName(
                name.given(),
                name.family(),
                name.full() + " Junior",
                null,
                null,
                name.shortForm(),
                name.formal(),
                name.custom(),
                name.community(),
                null,
                null);
        return with(
                one,
                identity(one, other, one.identity().birthDate(), one.identity().city()));
    }

    private static Identity identity(Account one, PersonName name, LocalDate birthDate, String city) {
        Identity of = one.identity();
        return new Identity(
                name,
                of.sex(),
                of.age(),
                birthDate,
                of.territory(),
                city,
                of.settlement(),
                of.motherTongue(),
                of.maritalStatus(),
                of.education(),
                of.activity(),
                of.occupation(),
                of.annualIncomeUsd());
    }

    private static Relative as(Relative kin, Relation relation) {
        return relative(relation, kin.given(), kin.full(), kin.since(), kin);
    }

    private static Relative named(Relative kin, String given) {
        return relative(kin.relation(), given, given, kin.since(), kin);
    }

    private static Relative since(Relative kin, int year) {
        return relative(kin.relation(), kin.given(), kin.full(), year, kin);
    }

    private static Relative relative(
            Relation relation, String given, String full, @Nullable Integer since, Relative kin) {
        return new Relative(
                relation,
                given,
                full,
                kin.sex(),
                kin.birthYear(),
                kin.deathYear(),
                since,
                kin.until(),
                kin.coresident());
    }
}
