package org.personahub.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.personahub.api.graphql.PersonaId.Created;
import org.personahub.api.graphql.PersonaId.OfCorpus;
import org.personahub.api.graphql.PersonaId.Stored;

class PersonaIdTest {

    private static final PersonaId STORED = new Stored(new UUID(-5, 7), 999_999_999_999L);
    private static final PersonaId CREATED = new Created(12);
    private static final PersonaId OF_CORPUS = new OfCorpus("size=10;seed=1", "1", "2026-01", 3);

    @Test
    void anIdIsReadBack() {
        assertThat(PersonaId.parse(STORED.text())).contains(STORED);
        assertThat(PersonaId.parse(OF_CORPUS.text())).contains(OF_CORPUS);
        assertThat(PersonaId.parse(CREATED.text())).contains(CREATED);
    }

    @Test
    void anIdFitsIntoAUrl() {
        assertThat(STORED.text()).matches("[A-Za-z0-9_-]{35}");
        assertThat(OF_CORPUS.text()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void anIdHasOneTextOnly() {
        assertThat(PersonaId.parse(STORED.text() + "=")).isEmpty();
        assertThat(PersonaId.parse(STORED.text() + "AAAA")).isEmpty();
        assertThat(PersonaId.parse(STORED.text().substring(1))).isEmpty();
    }

    @Test
    void everythingElseIsNoId() {
        assertThat(PersonaId.parse("")).isEmpty();
        assertThat(PersonaId.parse("garbled")).isEmpty();
        assertThat(PersonaId.parse("é")).isEmpty();
        assertThat(PersonaId.parse(" ")).isEmpty();
    }
}
