package org.personahub.engine.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.corpus.Demographics;
import org.personahub.engine.persona.Household;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;
import org.personahub.engine.synthesis.Synthesised;

class CoherentCommunitiesTest {

    private static final int SIZE = 300;

    @ParameterizedTest
    @ValueSource(strings = {"AT", "NG", "TR", "BR", "IS", "SA", "IN", "KZ"})
    void membersContradictNobody(String territory) {
        Community town = RealTowns.in(territory, SIZE, Complexity.MODERATE);

        assertThat(CommunityRules.check(new Accounts(RealTowns.accounts(town)))).isEmpty();
    }

    @Test
    void theGatesAcceptTheMembers() {
        Community town = RealTowns.in("GH", SIZE, Complexity.MODERATE);

        assertThat(town.range(0, SIZE).map(Synthesised::findings))
                .allSatisfy(findings -> assertThat(findings).isEmpty());
    }

    @Test
    void theDemographicsAreThoseOfTheWholePerson() {
        Community town = RealTowns.in("NG", 60, Complexity.BASIC);
        List<Synthesised> people = town.range(0, 60).toList();
        for (int i = 0; i < people.size(); i++) {
            Demographics demographics = town.demographics(i);
            assertThat(people.get(i).persona().identity().birthDate()).isEqualTo(demographics.birthDate());
            assertThat(people.get(i).persona().identity().annualIncomeUsd()).isEqualTo(demographics.annualIncomeUsd());
        }
    }

    @Test
    void theTypeOfAHouseholdIsWhatItsMembersMakeOfIt() {
        Community town = RealTowns.in("NG", SIZE, Complexity.BASIC);
        for (int i = 0; i < SIZE; i++) {
            List<Relative> kin = town.families().of(i).relatives();
            Household household = town.families().of(i).household();
            if (household.isPrivate() && household.type() != Household.Type.SHARED) {
                assertThat(Household.of(kin).size()).isEqualTo(household.size());
            }
        }
    }

    @Test
    void aParentsDeathIsInTheSameYearOfAllChildrensLives() {
        Community town = RealTowns.in("NG", SIZE, Complexity.MODERATE);
        List<Account> accounts = RealTowns.accounts(town);
        int found = 0;
        for (Account one : accounts) {
            for (Relative parent : one.family().relatives()) {
                boolean died = (parent.relation() == Relation.MOTHER || parent.relation() == Relation.FATHER)
                        && parent.deathYear() != null
                        && parent.deathYear() > one.identity().birthDate().getYear();
                if (died) {
                    found++;
                    assertThat(one.lifeLine()).anySatisfy(event -> {
                        assertThat(event.kind()).isEqualTo("PARENT_DIED");
                        assertThat(event.year()).isEqualTo(parent.deathYear());
                        assertThat(event.description()).contains(parent.given());
                    });
                }
            }
        }
        assertThat(found).isGreaterThan(20);
    }
}
