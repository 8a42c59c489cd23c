package org.personahub.engine.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.persona.Family;
import org.personahub.engine.persona.Household.Type;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;

class FamilyTest {

    private static final long SIZE = 1_000_000_000;
    private static final Corpus EVERYBODY =
            World.corpus(Requirements.ofSize(SIZE).withSeed(17).withComplexity(Complexity.BASIC));
    private static final Completion COMPLETION = new Completion(World.ATLAS, World.ARCHITECT, World.SYNTHESIS);

    /// Austrian households of 1, 2, 3, 4, 5, 6 and more: EU-SILC 2006, 6,000 households.
    private static final double[] AUSTRIA = {0.2908, 0.302, 0.1748, 0.1462, 0.0605, 0.0257};

    private static List<Persona> people(String territory, int number) {
        Corpus corpus = World.corpus(Requirements.ofSize(number)
                .withSeed(3)
                .withTerritories(List.of(new TerritoryShare(territory, null)))
                .withComplexity(Complexity.BASIC));
        return LongStream.range(0, number)
                .mapToObj(ordinal -> corpus.persona(ordinal).persona())
                .toList();
    }

    @Property(tries = 3_000)
    void everyFamilyIsCoherent(@ForAll @LongRange(max = SIZE - 1) long ordinal) {
        Persona persona = EVERYBODY.persona(ordinal).persona();
        Family family = persona.family();
        int born = persona.identity().birthDate().getYear();
        int year = born + persona.identity().age();

        assertThat(born - family.mother().orElseThrow().birthYear()).isBetween(13, 55);
        assertThat(born - family.father().orElseThrow().birthYear()).isBetween(14, 80);
        assertThat(family.children()).allMatch(child -> child.birthYear() - born >= 13);
        assertThat(family.siblings()).allMatch(sibling -> Math.abs(sibling.birthYear() - born) < 42);
        if (family.household().type() != Type.SHARED && family.household().isPrivate()) {
            assertThat(family.coresidents()).hasSize(family.household().size() - 1);
        }
        assertThat(family.coresidents()).allMatch(Relative::alive);
        assertThat(family.partner().filter(Relative::alive).isPresent())
                .isEqualTo(Set.of(MaritalStatus.MARRIED, MaritalStatus.COHABITING)
                        .contains(persona.identity().maritalStatus()));
        assertThat(family.partner().filter(partner -> !partner.alive()).isPresent())
                .isEqualTo(persona.identity().maritalStatus() == MaritalStatus.WIDOWED);
        family.children().stream()
                .filter(child -> family.partner().isPresent() && child.alive())
                .forEach(child -> assertThat(year + 1 - child.birthYear()).isNotNegative());
        List<String> names =
                new ArrayList<>(family.children().stream().map(Relative::given).toList());
        assertThat(names.stream().distinct().count()).isGreaterThanOrEqualTo(names.size() - 1L);
    }

    @Test
    void austrianHouseholdsHaveTheSizesOfTheSurvey() {
        double[] shares = new double[AUSTRIA.length];
        double all = 0;
        for (Persona persona : people("AT", 6_000)) {
            if (persona.family().household().isPrivate()) {
                int size = persona.family().household().size();
                shares[Math.min(size, AUSTRIA.length) - 1] += 1.0 / size;
                all += 1.0 / size;
            }
        }
        double distance = 0;
        for (int i = 0; i < shares.length; i++) {
            distance += Math.abs(shares[i] / all - AUSTRIA[i]) / 2;
        }

        assertThat(distance).isLessThan(0.05);
    }

    @Test
    void householdsAreLargeInNigeriaAndSmallInJapan() {
        assertThat(meanSize("NG")).isBetween(4.3, 5.3);
        assertThat(meanSize("JP")).isBetween(2.0, 2.5);
    }

    private static double meanSize(String territory) {
        List<Persona> homes = people(territory, 2_000).stream()
                .filter(persona -> persona.family().household().isPrivate())
                .toList();
        return homes.size()
                / homes.stream()
                        .mapToDouble(
                                persona -> 1.0 / persona.family().household().size())
                        .sum();
    }

    @Test
    void nearlyAllChildrenLiveWithAParent() {
        List<Persona> children = people("KE", 3_000).stream()
                .filter(persona -> persona.identity().age() < 15)
                .toList();

        assertThat(children.stream()
                        .filter(child -> child.family().coresidents().stream()
                                .anyMatch(
                                        one -> one.relation() == Relation.MOTHER || one.relation() == Relation.FATHER))
                        .count())
                .isGreaterThan(children.size() * 9L / 10);
        assertThat(children).allMatch(child -> !child.family().coresidents().isEmpty());
    }

    @Test
    void patronymicsAreOfTheParentsWhoAreListed() {
        Map<String, String> genitives = new HashMap<>();
        Table.read("/corpus/naming/icelandic_genitives.tsv")
                .rows()
                .forEach(row -> genitives.put(row.text("name"), row.text("genitive")));
        int icelanders = 0;
        for (Persona persona : people("IS", 300)) {
            Identity identity = persona.identity();
            if (identity.name().community().equals("icelandic")) {
                String end = identity.sex() == Sex.FEMALE ? "dóttir" : "son";
                assertThat(identity.name().family())
                        .isIn(
                                genitives.get(persona.family()
                                                .father()
                                                .orElseThrow()
                                                .given())
                                        + end,
                                genitives.get(persona.family()
                                                .mother()
                                                .orElseThrow()
                                                .given())
                                        + end);
                icelanders++;
            }
        }
        assertThat(icelanders).isGreaterThan(200);
    }

    @Test
    void thePartnerOfSomebodyIsCompletedAsTheirFamilyTells() {
        int completed = 0;
        for (String territory : List.of("RU", "ES", "NG", "EG", "VN", "IS")) {
            for (Persona persona : people(territory, 60)) {
                if (persona.family().partner().filter(Relative::alive).isEmpty()) {
                    continue;
                }
                Relative listed = persona.family().partner().orElseThrow();
                Blueprint blueprint =
                        COMPLETION.blueprint(COMPLETION.asPartner(Givens.NOTHING, persona), null, Complexity.MODERATE);
                Persona partner =
                        COMPLETION.complete(Givens.NOTHING, persona, blueprint).persona();
                Identity identity = partner.identity();

                assertThat(identity.name().full()).isEqualTo(listed.full());
                assertThat(identity.birthDate().getYear()).isEqualTo(listed.birthYear());
                assertThat(identity.sex()).isEqualTo(listed.sex());
                assertThat(identity.city()).isEqualTo(persona.identity().city());
                assertThat(identity.maritalStatus())
                        .isEqualTo(persona.identity().maritalStatus());
                assertThat(partner.family().partner().orElseThrow().full())
                        .isEqualTo(persona.identity().name().full());
                assertThat(partner.family().children())
                        .isEqualTo(persona.family().children());
                if (persona.family().household().isPrivate() && listed.coresident()) {
                    assertThat(partner.family().household().size())
                            .isEqualTo(persona.family().household().size());
                }
                completed++;
            }
        }
        assertThat(completed).isGreaterThan(60);
    }

    @Test
    void whoHasNoPartnerOrAnotherOneIsRefusedWithTheReason() {
        List<Persona> people = people("AT", 300);
        Persona single = people.stream()
                .filter(one -> one.identity().maritalStatus() == MaritalStatus.NEVER_MARRIED)
                .findFirst()
                .orElseThrow();
        Persona wife = people.stream()
                .filter(one -> one.identity().maritalStatus() == MaritalStatus.MARRIED
                        && one.identity().sex() == Sex.FEMALE)
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> COMPLETION.asPartner(Givens.NOTHING, single))
                .isInstanceOf(InvalidGivens.class)
                .hasMessageContaining("NEVER_MARRIED");
        Givens woman = Givens.NOTHING.with(Part.SEX, "FEMALE");
        assertThatThrownBy(() -> COMPLETION.complete(
                        woman, wife, COMPLETION.blueprint(COMPLETION.asPartner(woman, wife), null, Complexity.BASIC)))
                .isInstanceOf(InvalidGivens.class)
                .hasMessageContaining("whose sex is MALE");
    }

    @Test
    void aWidowKeepsTheHusbandWhoDied() {
        Persona wife = people("AT", 300).stream()
                .filter(one -> one.identity().maritalStatus() == MaritalStatus.MARRIED
                        && one.identity().age() > 40)
                .findFirst()
                .orElseThrow();
        Givens widowed = Givens.NOTHING.with(Part.MARITAL_STATUS, "WIDOWED");
        Persona after = COMPLETION
                .edit(
                        new Edit(wife, 0, 1, widowed, Set.of(), Set.of(Part.MARITAL_STATUS)),
                        COMPLETION.blueprint(widowed, 5L, Complexity.BASIC))
                .persona();

        Relative husband = after.family().partner().orElseThrow();
        assertThat(husband.full())
                .isEqualTo(wife.family().partner().orElseThrow().full());
        assertThat(husband.alive()).isFalse();
        assertThat(after.family().children()).isEqualTo(wife.family().children());
        assertThat(after.family().household().size())
                .isEqualTo(after.family().coresidents().size() + 1);
    }
}
