package org.personahub.engine.corpus.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.NameCommunity.Custom;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.PersonName;

class SpanishTest {

    private final Community castilian = Community.of("castilian", "es", Custom.SPANISH)
            .women("Lucía")
            .men("Pablo")
            .families("García", "Fernández");

    @Test
    void twoFamilyNamesTheFathersFirst() {
        List<PersonName> people = castilian.many(Sex.MALE, 20, MaritalStatus.NEVER_MARRIED);

        assertThat(people).allSatisfy(name -> {
            assertThat(name.family()).matches("(García|Fernández) (García|Fernández)");
            assertThat(name.full()).isEqualTo(name.given() + " " + name.family());
            assertThat("Mr " + name.family()).startsWith(name.formal() + " ");
        });
        assertThat(people).extracting(PersonName::family).contains("García Fernández", "Fernández García");
    }

    @Test
    void olderPeopleOftenHaveACompoundGivenName() {
        List<PersonName> older = castilian.many(Sex.FEMALE, 70, MaritalStatus.WIDOWED);

        assertThat(Community.share(older, name -> name.given().contains(" "))).isCloseTo(0.22, within(0.03));
        assertThat(older).extracting(PersonName::given).contains("María José").doesNotContain("José Luis");
        assertThat(Community.share(
                        castilian.many(Sex.FEMALE, 10, MaritalStatus.NOT_APPLICABLE),
                        name -> name.given().contains(" ")))
                .isCloseTo(0.03, within(0.015));
    }

    @Test
    void marriageChangesNothing() {
        assertThat(castilian.many(Sex.FEMALE, 70, MaritalStatus.MARRIED))
                .allMatch(name -> name.familyAtBirth() == null);
    }
}
