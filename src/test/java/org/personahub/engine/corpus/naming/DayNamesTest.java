package org.personahub.engine.corpus.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personahub.engine.atlas.NameCommunity.Custom;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.PersonName;

class DayNamesTest {

    private static List<PersonName> many(Community community, Sex sex, DayOfWeek day) {
        return LongStream.range(0, 200)
                .mapToObj(ordinal -> community.bornOn(sex, day, ordinal))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "akan, Kwaku, Akua, FRIDAY, Kofi|Fiifi, Afia|Afua|Efua",
        "akan, Kwaku, Akua, SUNDAY, Kwasi|Akwasi|Kwesi, Akosua|Esi",
        "ewe, Koku, Aku, MONDAY, Kodzo, Adzo",
        "ewe-togo, Kokou, Akou, THURSDAY, Yao|Yawo|Ayao, Yawa|Ayawa",
        "baoule, Konan, Amenan, SATURDAY, Koffi, Affoué"
    })
    void aDayNameIsThatOfTheDayOfBirth(String id, String man, String woman, DayOfWeek day, String men, String women) {
        Community community =
                Community.of(id, "xx", Custom.WESTERN).men(man).women(woman).families("Mensah");

        assertThat(many(community, Sex.MALE, day)).allMatch(name -> name.given().matches(men));
        assertThat(many(community, Sex.FEMALE, day))
                .allMatch(name -> name.given().matches(women));
    }

    @Test
    void besideAChristianNameItStandsInTheMiddle() {
        Community akan = Community.of("akan", "ak", Custom.WESTERN)
                .men("Emmanuel", "Kwame")
                .women("Grace")
                .families("Mensah");

        assertThat(many(akan, Sex.MALE, DayOfWeek.TUESDAY)).allSatisfy(name -> {
            if (name.given().equals("Emmanuel")) {
                assertThat(name.middle()).isIn(null, "Kwabena", "Kobina", "Ebo");
            } else {
                assertThat(name.given()).isIn("Kwabena", "Kobina", "Ebo");
                assertThat(name.middle()).isNull();
            }
        });
    }

    @Test
    void withoutAKnownDayTheNameStays() {
        Community akan = Community.of("akan", "ak", Custom.WESTERN)
                .men("Kwame")
                .women("Ama")
                .families("Mensah");

        assertThat(akan.man(30).given()).isEqualTo("Kwame");
    }
}
