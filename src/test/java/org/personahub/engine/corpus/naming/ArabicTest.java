package org.personahub.engine.corpus.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.NameCommunity.Custom;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.PersonName;

class ArabicTest {

    private static List<PersonName> women(String id) {
        return Community.of(id, "ar", Custom.ARABIC)
                .script("Arab")
                .women("Fatima/فاطمة")
                .men("Hassan/حسن")
                .families("Mansour/منصور")
                .many(Sex.FEMALE, 50, MaritalStatus.MARRIED);
    }

    @Test
    void egyptiansNameTheFatherAndSomeTheGrandfather() {
        List<PersonName> women = women("egyptian");

        assertThat(women)
                .extracting(PersonName::full)
                .containsOnly("Fatima Hassan Mansour", "Fatima Hassan Hassan Mansour");
        assertThat(women).extracting(PersonName::nativeScript).containsOnly("فاطمة حسن منصور", "فاطمة حسن حسن منصور");
        assertThat(Community.share(women, name -> "Hassan Hassan".equals(name.middle())))
                .isCloseTo(0.3, within(0.03));
        assertThat(women).allSatisfy(name -> {
            assertThat(name.formal()).isEqualTo("Ms Mansour");
            assertThat(name.shortForm()).isEqualTo("Fatima");
            assertThat(name.familyAtBirth()).isNull();
        });
    }

    @Test
    void moroccansDoNot() {
        assertThat(women("moroccan")).allSatisfy(name -> {
            assertThat(name.full()).isEqualTo("Fatima Mansour");
            assertThat(name.nativeScript()).isEqualTo("فاطمة منصور");
            assertThat(name.middle()).isNull();
        });
    }

    @Test
    void saudisLinkThem() {
        assertThat(women("saudi"))
                .extracting(PersonName::full)
                .containsOnly("Fatima Mansour", "Fatima bint Hassan Mansour", "Fatima bint Hassan bin Hassan Mansour");
        assertThat(women("saudi")).extracting(PersonName::nativeScript).contains("فاطمة بنت حسن بن حسن منصور");
    }

    @Test
    void anUnknownNativeFormIsNotInvented() {
        PersonName name = Community.of("egyptian", "ar", Custom.ARABIC)
                .script("Arab")
                .women("Fatima/فاطمة")
                .men("Hassan")
                .families("Mansour/منصور")
                .woman(50);

        assertThat(name.nativeScript()).isNull();
        assertThat(name.script()).isNull();
    }
}
