package org.personahub.engine.corpus.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.personahub.engine.atlas.NameCommunity.Custom;
import org.personahub.engine.persona.PersonName;

class MononymTest {

    @Test
    void oneNameServesAsAllOfThem() {
        PersonName name = Community.of("javanese-mononym", "jv", Custom.MONONYM)
                .women("Siti")
                .men("Suharto")
                .man(60);

        assertThat(name.full()).isEqualTo("Suharto");
        assertThat(name.given()).isEqualTo("Suharto");
        assertThat(name.family()).isNull();
        assertThat(name.formal()).isEqualTo("Pak Suharto");
    }
}
