package org.personahub.engine.corpus.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.NameCommunity.Custom;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.PersonName;

class WesternTest {

    private static Community english(String id) {
        return Community.of(id, "en", Custom.WESTERN)
                .women("Emma", "Alice")
                .men("Jack")
                .families("Walker", "Hughes", "Carter", "Bell", "Price");
    }

    @Test
    void theGivenNameComesFirst() {
        PersonName name = Community.of("english-gb", "en", Custom.WESTERN)
                .women("Emma")
                .men("Jack")
                .families("Walker")
                .woman(45);

        assertThat(name.full()).isEqualTo("Emma Walker");
        assertThat(name.formal()).isEqualTo("Ms Walker");
        assertThat(name.nativeScript()).isNull();
        assertThat(name.familyAtBirth()).isNull();
    }

    @Test
    void hungariansPutTheFamilyNameFirst() {
        PersonName name = Community.of("hungarian", "hu", Custom.WESTERN)
                .familyFirst()
                .women("Anna")
                .men("Béla")
                .families("Bartók")
                .man(45);

        assertThat(name.full()).isEqualTo("Bartók Béla");
        assertThat(name.formal()).isEqualTo("Mr Bartók");
    }

    @Test
    void childrenHaveNoTitle() {
        assertThat(english("english-gb").woman(7).formal()).matches("(Emma|Alice) \\p{L}+");
    }

    @ParameterizedTest
    @CsvSource({
        "english-us, en, 50, 0.79",
        "german, de, 50, 0.75",
        "polish, pl, 50, 0.88",
        "turkish, tr, 50, 0.93",
        "greek, el, 75, 0.95",
        "greek, el, 50, 0",
        "quebecois, fr, 40, 0",
        "italian, it, 50, 0",
        "flemish, nl, 50, 0"
    })
    void wivesTakeTheHusbandsNameAsOftenAsIsKnown(String id, String language, int age, double taken) {
        Community community = Community.of(id, language, Custom.WESTERN)
                .women("Anna")
                .men("Jan")
                .families("A", "B", "C", "D", "E", "F", "G", "H", "I", "K");
        List<PersonName> wives = community.many(Sex.FEMALE, age, MaritalStatus.MARRIED);
        // A tenth marry somebody of the same name, where nothing changes.
        double single = Community.share(
                wives,
                name -> name.familyAtBirth() != null
                        && name.family() != null
                        && name.family().length() == 1);

        assertThat(single).isCloseTo(0.9 * taken, within(0.03));
        assertThat(community.many(Sex.MALE, age, MaritalStatus.MARRIED)).allMatch(name -> name.familyAtBirth() == null);
        assertThat(community.many(Sex.FEMALE, age, MaritalStatus.NEVER_MARRIED))
                .allMatch(name -> name.familyAtBirth() == null);
    }

    @ParameterizedTest
    @CsvSource({
        "german, de, Meier-Schulz|Schulz-Meier, own",
        "dutch, nl, Meier-Schulz|Schulz-Meier, spouse",
        "hungarian, hu, Meierné Schulz|Schulzné Meier, spouse"
    })
    void someWivesBearBothNames(String id, String language, String both, String first) {
        List<PersonName> joined = Community.of(id, language, Custom.WESTERN)
                .women("Anna")
                .men("Jan")
                .families("Meier", "Schulz")
                .many(Sex.FEMALE, 50, MaritalStatus.WIDOWED)
                .stream()
                .filter(name -> name.family() != null && name.family().length() > 6)
                .toList();

        assertThat(joined).isNotEmpty().allSatisfy(name -> {
            assertThat(name.family()).matches(both);
            assertThat(String.valueOf(name.family()).startsWith(String.valueOf(name.familyAtBirth())))
                    .isEqualTo(first.equals("own"));
        });
    }

    @Test
    void aMiddleNameStandsBesideTheWholeName() {
        List<PersonName> people = Community.of("english-us", "en", Custom.WESTERN)
                .women("Emma", "Grace", "Jane", "Ruth", "Rose", "Claire", "Anne", "Faye", "Joy", "Hope")
                .men("Jack")
                .families("Walker")
                .many(Sex.FEMALE, 20, MaritalStatus.NEVER_MARRIED);

        assertThat(Community.share(people, name -> name.middle() != null)).isCloseTo(0.9 * 0.8, within(0.03));
        assertThat(people).allSatisfy(name -> {
            assertThat(name.middle()).isNotEqualTo(name.given());
            assertThat(name.full()).isEqualTo(name.given() + " Walker");
        });
    }

    @Test
    void theFilipinoMiddleNameIsTheMothersFamilyNameAndAfterMarriageTheWifesOwn() {
        Community filipino = Community.of("filipino", "fil", Custom.WESTERN)
                .women("Maricel")
                .men("Jomar")
                .families("Santos", "Reyes", "Cruz");

        assertThat(filipino.many(Sex.MALE, 30, MaritalStatus.NEVER_MARRIED))
                .anyMatch(name -> "Reyes".equals(name.middle()) && "Santos".equals(name.family()));
        assertThat(filipino.many(Sex.FEMALE, 30, MaritalStatus.MARRIED).stream()
                        .filter(name -> name.familyAtBirth() != null && name.middle() != null))
                .isNotEmpty()
                .allMatch(name -> Objects.equals(name.familyAtBirth(), name.middle()));
    }

    @Test
    void marathiPapersHaveTheFathersNameInTheMiddleAndTheHusbandsAfterMarriage() {
        Community marathi = Community.of("marathi", "mr", Custom.WESTERN)
                .women("Swati")
                .men("Ramesh")
                .families("Pawar", "Jadhav");

        assertThat(Community.share(
                        marathi.many(Sex.FEMALE, 40, MaritalStatus.MARRIED), name -> "Ramesh".equals(name.middle())))
                .isCloseTo(0.95, within(0.03));
        assertThat(marathi.woman(40).full()).matches("Swati (Pawar|Jadhav)");
    }
}
