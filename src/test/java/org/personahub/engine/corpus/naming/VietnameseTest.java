package org.personahub.engine.corpus.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.NameCommunity.Custom;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.PersonName;

class VietnameseTest {

    private static Community of(String woman, String man) {
        return Community.of("vietnamese", "vi", Custom.EAST_ASIAN)
                .familyFirst()
                .women(woman)
                .men(man)
                .families("Nguyễn");
    }

    @Test
    void olderWomenAreMostlyThi() {
        List<PersonName> women = of("Lan", "Hùng").many(Sex.FEMALE, 70, MaritalStatus.MARRIED);

        assertThat(Community.share(women, name -> name.full().equals("Nguyễn Thị Lan")))
                .isCloseTo(0.75, within(0.03));
        assertThat(women).allSatisfy(name -> {
            assertThat(name.formal()).isEqualTo("Ms Lan");
            assertThat(name.familyAtBirth()).isNull();
        });
    }

    @Test
    void olderMenAreMostlyVanAndYoungerOnesAreNot() {
        assertThat(Community.share(
                        of("Lan", "Hùng").many(Sex.MALE, 70, MaritalStatus.MARRIED),
                        name -> name.full().equals("Nguyễn Văn Hùng")))
                .isCloseTo(0.62, within(0.03));
        assertThat(Community.share(
                        of("Lan", "Hùng").many(Sex.MALE, 10, MaritalStatus.NOT_APPLICABLE),
                        name -> name.full().equals("Nguyễn Văn Hùng")))
                .isCloseTo(0.10, within(0.02));
    }

    @Test
    void aGivenNameOfTwoSyllablesTakesNoMiddleNameButThi() {
        assertThat(of("Minh Châu", "Quang Huy").many(Sex.FEMALE, 40, MaritalStatus.MARRIED))
                .extracting(PersonName::full)
                .containsOnly("Nguyễn Thị Minh Châu", "Nguyễn Minh Châu");
        assertThat(of("Minh Châu", "Quang Huy").many(Sex.MALE, 40, MaritalStatus.MARRIED))
                .extracting(PersonName::full)
                .containsOnly("Nguyễn Quang Huy");
    }

    @Test
    void noNameStandsTwice() {
        assertThat(of("Ngọc", "Minh").many(Sex.MALE, 10, MaritalStatus.NOT_APPLICABLE))
                .extracting(PersonName::full)
                .contains("Nguyễn Minh")
                .doesNotContain("Nguyễn Minh Minh");
    }
}
