package org.personahub.engine.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.ContextualModality.LanguageUse;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.PersonName;

/// Breaks a sound person once for each rule, and sees the gate find just that.
class GatesTest {

    private static final Core NURSE = SoundPerson.NURSE;

    private static Core with(Core core, Identity identity) {
        return new Core(
                core.territory(),
                core.city(),
                core.community(),
                core.education(),
                core.occupation(),
                core.languages(),
                identity,
                core.background(),
                core.traits(),
                core.family());
    }

    private static Core aged(Core core, int age) {
        return with(
                core,
                change(
                        core.identity(),
                        age,
                        core.identity().maritalStatus(),
                        core.identity().activity()));
    }

    static Core aged(Core core, int age, MaritalStatus status) {
        return with(core, change(core.identity(), age, status, core.identity().activity()));
    }

    private static Core educated(Core core, int level) {
        return new Core(
                core.territory(),
                core.city(),
                core.community(),
                level,
                core.occupation(),
                core.languages(),
                core.identity(),
                core.background(),
                core.traits(),
                core.family());
    }

    private static Core working(Core core, @Nullable Occupation occupation) {
        return new Core(
                core.territory(),
                core.city(),
                core.community(),
                core.education(),
                occupation,
                core.languages(),
                core.identity(),
                core.background(),
                core.traits(),
                core.family());
    }

    private static Identity change(Identity i, int age, MaritalStatus marital, Activity activity) {
        return new Identity(
                i.name(),
                i.sex(),
                age,
                i.birthDate(),
                i.territory(),
                i.city(),
                i.settlement(),
                i.motherTongue(),
                marital,
                i.education(),
                activity,
                i.occupation(),
                i.annualIncomeUsd());
    }

    private static Identity named(Identity i, String given, @Nullable String family, String full) {
        PersonName n = i.name();
        return new Identity(
                new PersonName(
                        given,
                        family,
                        full,
                        n.nativeScript(),
                        n.script(),
                        n.shortForm(),
                        n.formal(),
                        n.custom(),
                        n.community(),
                        n.middle(),
                        n.familyAtBirth()),
                i.sex(),
                i.age(),
                i.birthDate(),
                i.territory(),
                i.city(),
                i.settlement(),
                i.motherTongue(),
                i.maritalStatus(),
                i.education(),
                i.activity(),
                i.occupation(),
                i.annualIncomeUsd());
    }

    private static Identity paid(Identity i, @Nullable Double income) {
        return new Identity(
                i.name(),
                i.sex(),
                i.age(),
                i.birthDate(),
                i.territory(),
                i.city(),
                i.settlement(),
                i.motherTongue(),
                i.maritalStatus(),
                i.education(),
                i.activity(),
                i.occupation(),
                income);
    }

    @Test
    void everyRuleOfTheIdentityGateFindsItsFault() {
        Identity sound = NURSE.identity();
        Occupation physician = Objects.requireNonNull(World.ATLAS.occupations().get("2211"));
        Occupation tobaccoPreparer =
                Objects.requireNonNull(World.ATLAS.occupations().get("7516"));
        Map<String, UnaryOperator<Core>> breaks = new TreeMap<>();
        breaks.put("identity.child-at-work", core -> aged(core, 10));
        breaks.put("identity.child-with-income", core -> aged(core, 10));
        breaks.put("identity.worker-without-occupation", core -> working(core, null));
        breaks.put("identity.occupation-beyond-education", core -> educated(working(core, physician), 2));
        breaks.put("identity.occupation-too-early", core -> aged(working(core, physician), 19));
        breaks.put("identity.trade-for-adults", core -> aged(educated(working(core, tobaccoPreparer), 1), 16));
        breaks.put("identity.education-too-early", core -> aged(educated(core, 8), 20));
        breaks.put("identity.married-too-early", core -> aged(core, 15));
        breaks.put(
                "identity.widowed-too-early",
                core -> with(core, change(sound, 17, MaritalStatus.WIDOWED, Activity.EMPLOYED)));
        breaks.put(
                "identity.retired-too-early",
                core -> with(core, change(sound, 30, MaritalStatus.MARRIED, Activity.RETIRED)));
        breaks.put("identity.worker-without-income", core -> with(core, paid(sound, null)));
        breaks.put("identity.name-not-latin", core -> with(core, named(sound, "Анна", "Smith", "Анна Smith")));
        breaks.put("identity.same-name-twice", core -> with(core, named(sound, "Thomas", "Thomas", "Thomas Thomas")));
        breaks.put(
                "identity.mother-tongue-missing",
                core -> new Core(
                        core.territory(),
                        core.city(),
                        core.community(),
                        core.education(),
                        core.occupation(),
                        List.of(new LanguageUse("xx", "Other", true)),
                        core.identity(),
                        core.background(),
                        core.traits(),
                        core.family()));

        breaks.putAll(FamilyBreaks.all());

        assertThat(IdentityGate.GATE.check(NURSE)).isEmpty();
        breaks.forEach((rule, change) -> assertThat(IdentityGate.GATE.check(change.apply(NURSE)))
                .as(rule)
                .extracting(Finding::rule)
                .contains(rule));
        assertThat(names(IdentityGate.GATE)).containsExactlyInAnyOrderElementsOf(breaks.keySet());
    }

    @Test
    void thereAreAtLeastFifteenRules() {
        List<String> all = new ArrayList<>();
        Stream.of(
                        IdentityGate.GATE,
                        VisualGate.GATE,
                        ContextualGate.GATE,
                        BehavioralGate.GATE,
                        ExperientialGate.GATE,
                        HeadlineGate.GATE,
                        TextualGate.GATE)
                .forEach(gate -> all.addAll(names(gate)));

        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(15);
    }

    private static List<String> names(Gate<?> gate) {
        return gate.rules().stream().map(Rule::name).toList();
    }
}
