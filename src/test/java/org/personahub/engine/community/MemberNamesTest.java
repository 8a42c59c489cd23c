package org.personahub.engine.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.NameCommunity.Custom;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.community.skeleton.Kindred;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.persona.PersonName;

class MemberNamesTest {

    private static final int SIZE = 400;

    private static int[] childrenOf(Community town, Custom custom) {
        Members members = town.skeleton().members();
        int[] children = IntStream.range(0, members.count())
                .filter(one -> isMember(members, members.mother(one)) && isMember(members, members.father(one)))
                .filter(one -> members.community(one) == members.community(members.father(one))
                        && members.community(one) == members.community(members.mother(one)))
                .filter(one -> town.skeleton()
                                .communities()
                                .get(members.community(one))
                                .custom()
                        == custom)
                .filter(one -> members.maritalStatus(one) == MaritalStatus.NOT_APPLICABLE)
                .toArray();
        assertThat(children).hasSizeGreaterThan(10);
        return children;
    }

    private static boolean isMember(Members members, int person) {
        return person != Members.NONE && members.isMember(person);
    }

    private static PersonName father(Community town, int child) {
        return town.names().of(town.skeleton().members().father(child));
    }

    private static String atBirth(PersonName name) {
        return Objects.requireNonNull(name.familyAtBirth() != null ? name.familyAtBirth() : name.family());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AT", "ES", "RU", "JP", "ET", "MM"})
    void aMemberIsCalledAsTheirNameSays(String territory) {
        Community town = RealTowns.in(territory, SIZE, Complexity.BASIC);
        for (int i = 0; i < SIZE; i++) {
            assertThat(town.names().call(i).full()).isEqualTo(town.names().of(i).full());
            assertThat(town.names().call(i).given())
                    .isEqualTo(town.names().of(i).given());
        }
    }

    @Test
    void namesDoNotDependOnWhoIsNamedFirst() {
        Community forward = RealTowns.in("NG", SIZE, Complexity.BASIC);
        Community backward = RealTowns.in("NG", SIZE, Complexity.BASIC);
        String[] names = new String[SIZE];
        for (int i = 0; i < SIZE; i++) {
            names[i] = forward.names().of(i).full();
        }
        for (int i = SIZE - 1; i >= 0; i--) {
            assertThat(backward.names().of(i).full()).isEqualTo(names[i]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GH", "IS", "VN", "MM", "IN"})
    void nobodyIsNamedAsABrotherSisterOrParentIs(String territory) {
        Community town = RealTowns.in(territory, SIZE, Complexity.BASIC);
        Members members = town.skeleton().members();
        Kindred kindred = Kindred.of(members);
        for (int i = 0; i < SIZE; i++) {
            Set<String> given = new HashSet<>();
            for (int parent : new int[] {members.mother(i), members.father(i)}) {
                if (parent != Members.NONE) {
                    given.add(town.names().call(parent).given());
                }
            }
            String own = town.names().of(i).given();
            assertThat(given).as("parents of %s", own).doesNotContain(own);
            Set<String> children = new HashSet<>();
            for (int child : kindred.children(i)) {
                assertThat(children.add(town.names().call(child).given()))
                        .as(
                                "%s among the children of %s",
                                town.names().call(child).given(), own)
                        .isTrue();
            }
        }
    }

    @Test
    void spanishChildrenBearTheFathersAndTheMothersFirstName() {
        Community town = RealTowns.in("ES", SIZE, Complexity.BASIC);
        for (int child : childrenOf(town, Custom.SPANISH)) {
            String father = atBirth(father(town, child)).split(" ", 2)[0];
            String mother = atBirth(town.names().of(town.skeleton().members().mother(child)))
                    .split(" ", 2)[0];
            assertThat(town.names().of(child).family()).startsWith(father).endsWith(mother);
        }
    }

    @Test
    void russianChildrenHaveTheNameOfTheFatherInTheMiddle() {
        Community town = RealTowns.in("RU", SIZE, Complexity.BASIC);
        for (int child : childrenOf(town, Custom.EAST_SLAVIC)) {
            String father = father(town, child).given();
            assertThat(town.names().of(child).middle()).startsWith(father.substring(0, 1));
        }
    }

    @Test
    void icelandicChildrenAreTheFathersOrTheMothers() {
        Community town = RealTowns.in("IS", SIZE, Complexity.BASIC);
        Map<String, String> genitives = new HashMap<>();
        Table.read("/corpus/naming/icelandic_genitives.tsv")
                .rows()
                .forEach(row -> genitives.put(row.text("name"), row.text("genitive")));
        for (int child : childrenOf(town, Custom.ICELANDIC)) {
            String father = genitives.get(father(town, child).given());
            String mother = genitives.get(
                    town.names().of(town.skeleton().members().mother(child)).given());
            assertThat(town.names().of(child).family())
                    .isIn(father + "son", father + "dóttir", mother + "son", mother + "dóttir");
        }
    }

    @Test
    void wivesWhoTakeANameTakeTheHusbands() {
        Community town = RealTowns.in("AT", SIZE, Complexity.BASIC);
        Members members = town.skeleton().members();
        int[] wives = IntStream.range(0, SIZE)
                .filter(one -> members.sex(one) == Sex.FEMALE
                        && members.maritalStatus(one) == MaritalStatus.MARRIED
                        && town.names().of(one).familyAtBirth() != null)
                .toArray();
        assertThat(wives).hasSizeGreaterThan(20);
        for (int wife : wives) {
            assertThat(town.names().of(wife).family())
                    .contains(Objects.requireNonNull(
                            town.names().of(members.partner(wife)).family()));
        }
    }
}
