package org.personahub.engine.community;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.persona.ContextualModality.LanguageUse;
import org.personahub.engine.persona.Household.Type;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;

/// The rules that people of one community keep between them. They look at what people tell and know nothing of how it
/// was made; they report and never make anybody again.
public final class CommunityRules {

    private static final int ADULT = 18;

    /// The age from which on everybody says at least a few words.
    private static final int SPEAKS_FROM = 5;

    private static final Set<MaritalStatus> TOGETHER = Set.of(MaritalStatus.MARRIED, MaritalStatus.COHABITING);

    private static final List<CommunityRule> HOMES = List.of(
            new CommunityRule(
                    "community.homes-differ", "Two who live in one household tell of different homes.", (one, all) -> {
                        Account first = all.firstOf(one.household());
                        return Objects.equals(
                                        one.economy().dwelling(),
                                        first.economy().dwelling())
                                && one.economy().tenure() == first.economy().tenure()
                                && Objects.equals(
                                        one.economy().electricity(),
                                        first.economy().electricity())
                                && (!one.family().household().isPrivate()
                                        || one.economy().vehicle()
                                                == first.economy().vehicle());
                    }),
            new CommunityRule(
                    "community.places-differ",
                    "Two who live in one household live in different places.",
                    (one, all) -> {
                        Account first = all.firstOf(one.household());
                        return one.identity().city().equals(first.identity().city())
                                && one.identity()
                                        .territory()
                                        .equals(first.identity().territory())
                                && one.identity().settlement()
                                        == first.identity().settlement();
                    }),
            new CommunityRule(
                    "community.households-differ",
                    "Two who live in one household tell of different households.",
                    (one, all) -> one.family()
                            .household()
                            .equals(all.firstOf(one.household()).family().household())),
            new CommunityRule(
                    "community.child-among-strangers",
                    "A child below fifteen lives with nobody of the family.",
                    (one, _) -> one.identity().age() >= 15
                            || one.family().household().type() == Type.INSTITUTION
                            || !one.family().coresidents().isEmpty()),
            new CommunityRule(
                    "community.no-common-language",
                    "A child and a parent in one household share no language.",
                    (one, all) -> one.identity().age() < SPEAKS_FROM
                            || one.identity().age() >= ADULT
                            || Stream.of(Relation.MOTHER, Relation.FATHER)
                                    .flatMap(relation -> all.of(one, relation).stream())
                                    .filter(parent -> parent.household() == one.household())
                                    .allMatch(parent -> shareLanguage(one, parent))));

    private static final List<CommunityRule> COUPLES = List.of(
            new CommunityRule(
                    "community.spouses-disagree",
                    "Two who live as a couple disagree on since when, or on whether they are married.",
                    (one, all) -> !TOGETHER.contains(one.identity().maritalStatus())
                            || all.of(one, Relation.PARTNER)
                                    .map(other -> other.identity().maritalStatus()
                                                    == one.identity().maritalStatus()
                                            && since(one).equals(since(other)))
                                    .orElse(true)),
            new CommunityRule(
                    "community.wedding-in-one-life",
                    "A wedding, or moving in together, is in one life and in another year or not at all in the other.",
                    (one, all) -> !TOGETHER.contains(one.identity().maritalStatus())
                            || all.of(one, Relation.PARTNER)
                                    .map(other -> years(one, "MARRIAGE", "MOVED_IN")
                                            .equals(years(other, "MARRIAGE", "MOVED_IN")))
                                    .orElse(true)));

    private static final List<CommunityRule> WORK = List.of(
            new CommunityRule(
                    "community.colleagues-apart",
                    "Two who work together have no workplace in common, or not the same place.",
                    (one, all) -> one.colleagues().stream()
                            .flatMap(colleague -> all.of(colleague).stream())
                            .allMatch(other -> one.workplace() != null
                                    && one.workplace().equals(other.workplace())
                                    && one.identity()
                                            .city()
                                            .equals(other.identity().city()))),
            new CommunityRule(
                    "community.colleague-without-work",
                    "Somebody has colleagues and no work.",
                    (one, _) -> one.colleagues().isEmpty() || one.identity().activity() == Activity.EMPLOYED));

    /// All rules.
    public static final List<CommunityRule> ALL =
            Stream.of(KinRules.ALL, COUPLES, HOMES, WORK).flatMap(List::stream).toList();

    private CommunityRules() {}

    /// Holds all accounts of a community against each other.
    public static List<CommunityFinding> check(Accounts accounts) {
        List<CommunityFinding> findings = new ArrayList<>();
        for (Account account : accounts.all()) {
            for (CommunityRule rule : ALL) {
                if (!rule.holds().test(account, accounts)) {
                    findings.add(new CommunityFinding(account.member(), rule.name(), rule.fault()));
                }
            }
        }
        return findings;
    }

    private static boolean shareLanguage(Account one, Account other) {
        Set<String> theirs = new HashSet<>();
        other.languages().forEach(use -> theirs.add(use.code()));
        return one.languages().stream().map(LanguageUse::code).anyMatch(theirs::contains);
    }

    private static List<Integer> since(Account one) {
        return one.family().partner().map(Relative::since).stream().toList();
    }

    private static List<Integer> years(Account one, String kind, String other) {
        return one.lifeLine().stream()
                .filter(event -> event.kind().equals(kind) || event.kind().equals(other))
                .map(event -> event.year())
                .toList();
    }
}
