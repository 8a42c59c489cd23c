package org.personahub.engine.corpus.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.NameCommunity.Custom;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.PersonName;

class SouthIndianTest {

    @Test
    void theFathersGivenNameStandsInPlaceOfAFamilyName() {
        PersonName name = Community.of("tamil", "ta", Custom.SOUTH_INDIAN)
                .script("Taml")
                .women("Kavitha/கவிதா")
                .men("Murugan/முருகன்")
                .woman(40);

        assertThat(name.full()).isEqualTo("Kavitha Murugan");
        assertThat(name.nativeScript()).isEqualTo("கவிதா முருகன்");
        assertThat(name.formal()).isEqualTo("Ms Kavitha");
    }

    @Test
    void aTamilWifeMayTakeTheHusbandsAndAnEthiopianOneDoesNot() {
        List<PersonName> tamil = Community.of("tamil", "ta", Custom.SOUTH_INDIAN)
                .women("Kavitha")
                .men("Murugan", "Selvam", "Karthik", "Anbu", "Ravi")
                .many(Sex.FEMALE, 40, MaritalStatus.MARRIED);

        assertThat(Community.share(tamil, name -> name.familyAtBirth() != null)).isCloseTo(0.6 * 0.8, within(0.04));
        assertThat(Community.of("ethiopian-orthodox", "am", Custom.SOUTH_INDIAN)
                        .women("Almaz")
                        .men("Bekele", "Tesfaye")
                        .many(Sex.FEMALE, 40, MaritalStatus.MARRIED))
                .allMatch(name -> name.familyAtBirth() == null);
    }

    @Test
    void malaysSayWhoseSonOrDaughterTheyAre() {
        Community malay =
                Community.of("malay", "ms", Custom.SOUTH_INDIAN).women("Zaleha").men("Hassan");

        assertThat(malay.man(40).full()).isEqualTo("Hassan bin Hassan");
        assertThat(malay.woman(40).full()).isEqualTo("Zaleha binti Hassan");
        assertThat(malay.woman(40).family()).isEqualTo("Hassan");
        assertThat(malay.woman(40).formal()).isEqualTo("Puan Zaleha");
    }

    @Test
    void somalisHaveThreeNames() {
        PersonName name = Community.of("somali", "so", Custom.SOUTH_INDIAN)
                .women("Hodan")
                .men("Farah")
                .woman(40);

        assertThat(name.full()).isEqualTo("Hodan Farah Farah");
        assertThat(name.middle()).isEqualTo("Farah");
        assertThat(name.family()).isEqualTo("Farah");
    }

    @Test
    void nobodyIsNamedAsTheFatherWhereThatIsNotDone() {
        assertThat(Community.of("somali", "so", Custom.SOUTH_INDIAN)
                        .women("Hodan")
                        .men("Farah", "Abdi", "Omar", "Nuur")
                        .many(Sex.MALE, 40, MaritalStatus.MARRIED))
                .noneMatch(name -> name.given().equals(name.middle())
                        || String.valueOf(name.middle()).equals(name.family()));
    }

    @Test
    void mongoliansPutTheFathersNameFirstInTheGenitive() {
        PersonName name = Community.of("mongolian", "mn", Custom.SOUTH_INDIAN)
                .script("Cyrl")
                .women("Oyuun/Оюун")
                .men("Batbayar/Батбаяр")
                .woman(40);

        assertThat(name.full()).isEqualTo("Batbayaryn Oyuun");
        assertThat(name.nativeScript()).isEqualTo("Батбаярын Оюун");
        assertThat(name.formal()).isEqualTo("Ms Oyuun");
    }
}
