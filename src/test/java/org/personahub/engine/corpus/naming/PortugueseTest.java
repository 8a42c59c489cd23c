package org.personahub.engine.corpus.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.NameCommunity.Custom;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.PersonName;

class PortugueseTest {

    private final Community portuguese = Community.of("portuguese", "pt", Custom.PORTUGUESE)
            .women("Inês")
            .men("João")
            .families("Silva", "dos Santos", "Pereira", "da Costa");

    @Test
    void theFathersFamilyNameComesLastAndIsTheFormalOne() {
        List<PersonName> men = portuguese.many(Sex.MALE, 10 + 30, MaritalStatus.MARRIED);

        assertThat(men).allSatisfy(name -> {
            assertThat(name.full()).isEqualTo(name.given() + " " + name.family());
            assertThat(name.family()).endsWith(name.formal().substring("Mr ".length()));
        });
        assertThat(men).extracting(PersonName::full).contains("João dos Santos Silva", "João Silva da Costa");
    }

    @Test
    void aWifeMayEndWithTheHusbandsName() {
        List<PersonName> wives = portuguese.many(Sex.FEMALE, 75, MaritalStatus.MARRIED);
        List<PersonName> changed =
                wives.stream().filter(name -> name.familyAtBirth() != null).toList();

        assertThat(changed.size() / (double) wives.size()).isCloseTo(0.67, within(0.05));
        assertThat(changed).allSatisfy(name -> {
            String paternal = String.valueOf(name.family())
                    .replaceFirst(" ?(" + name.formal().substring(3) + ")$", "");
            assertThat(name.familyAtBirth()).endsWith(paternal);
        });
    }

    @Test
    void compoundGivenNamesAreCommon() {
        assertThat(portuguese.many(Sex.MALE, 70, MaritalStatus.MARRIED))
                .extracting(PersonName::given)
                .contains("José Carlos", "João");
    }

    @Test
    void aFamilyNameDoesNotFollowItselfAsAGivenName() {
        assertThat(Community.of("angolan", "pt", Custom.PORTUGUESE)
                        .women("Ana")
                        .men("Rui Pedro")
                        .families("Pedro", "Lourenço")
                        .many(Sex.MALE, 30, MaritalStatus.NEVER_MARRIED))
                .noneMatch(name -> name.full().startsWith("Rui Pedro Pedro L"));
    }
}
