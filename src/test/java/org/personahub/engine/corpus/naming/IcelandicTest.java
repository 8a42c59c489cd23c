package org.personahub.engine.corpus.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.NameCommunity.Custom;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.PersonName;

class IcelandicTest {

    private static List<PersonName> daughters(String mother, String father) {
        return Community.of("icelandic", "is", Custom.ICELANDIC)
                .women(mother)
                .men(father)
                .many(Sex.FEMALE, 40, MaritalStatus.MARRIED);
    }

    @ParameterizedTest
    @CsvSource({
        "Jón, Jónsdóttir",
        "Sigurður, Sigurðardóttir",
        "Björn, Björnsdóttir",
        "Örn, Arnardóttir",
        "Árni, Árnadóttir",
        "Hjörtur, Hjartardóttir",
        "Snorri, Snorradóttir",
        "Magnús, Magnúsardóttir",
        "Birgir, Birgisdóttir"
    })
    void aDaughterCarriesTheFathersNameInTheGenitiveAndAFewTheMothers(String father, String patronymic) {
        List<PersonName> daughters = daughters("Helga", father);

        assertThat(daughters).extracting(PersonName::full).containsOnly("Helga " + patronymic, "Helga Helgudóttir");
        assertThat(Community.share(daughters, name -> "Helgudóttir".equals(name.family())))
                .isCloseTo(0.05, within(0.02));
        assertThat(daughters).allSatisfy(name -> {
            assertThat(name.formal()).isEqualTo(name.full());
            assertThat(name.familyAtBirth()).isNull();
        });
    }

    @Test
    void sonsAreSons() {
        assertThat(Community.of("icelandic", "is", Custom.ICELANDIC)
                        .women("Guðrún")
                        .men("Egill")
                        .man(40)
                        .full())
                .matches("Egill (Egils|Guðrúnar)son");
    }

    @Test
    void anUnknownGenitiveIsNeverGuessed() {
        assertThat(daughters("Helga", "Wolfgang"))
                .extracting(PersonName::family)
                .noneMatch(family -> String.valueOf(family).startsWith("Wolfgang"))
                .allMatch(family -> String.valueOf(family).endsWith("dóttir"))
                .hasSizeGreaterThan(50);
    }
}
