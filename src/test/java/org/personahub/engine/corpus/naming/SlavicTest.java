package org.personahub.engine.corpus.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.NameCommunity.Custom;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.PersonName;

class SlavicTest {

    private final Community polish = Community.of("polish", "pl", Custom.SLAVIC)
            .women("Anna")
            .men("Piotr")
            .families("Kowalski//Kowalska", "Wiśniewski//Wiśniewska");

    @Test
    void familyNamesEndDifferentlyForWomen() {
        assertThat(polish.woman(30).full()).matches("Anna (Kowalska|Wiśniewska)");
        assertThat(polish.woman(30).formal()).matches("Ms (Kowalska|Wiśniewska)");
        assertThat(polish.man(30).full()).matches("Piotr (Kowalski|Wiśniewski)");
    }

    @Test
    void theNameAtBirthEndsSoToo() {
        List<PersonName> changed = polish.many(Sex.FEMALE, 40, MaritalStatus.DIVORCED).stream()
                .filter(name -> name.familyAtBirth() != null)
                .toList();

        assertThat(changed).isNotEmpty().allSatisfy(name -> {
            assertThat(name.familyAtBirth()).matches("Kowalska|Wiśniewska");
            assertThat(name.family()).isNotEqualTo(name.familyAtBirth());
        });
    }

    @Test
    void bulgarianNamesStandInCyrillicToo() {
        PersonName name = Community.of("bulgarian", "bg", Custom.SLAVIC)
                .script("Cyrl")
                .women("Elena/Елена")
                .men("Georgi/Георги")
                .families("Dimitrov/Димитров/Dimitrova/Димитрова")
                .woman(30);

        assertThat(name.full()).isEqualTo("Elena Dimitrova");
        assertThat(name.nativeScript()).isEqualTo("Елена Димитрова");
    }
}
