package org.personahub.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresUrlTest {

    @Test
    void aJdbcUrlStaysAsItIs() {
        assertThat(parse("jdbc:postgresql://a.example,b.example:5433/people?targetServerType=primary"))
                .isEqualTo(new DatabaseAddress(
                        "jdbc:postgresql://a.example,b.example:5433/people?targetServerType=primary", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "postgresql", "jdbc:postgresql"})
    void theLoginInAUrlIsTakenOut(String scheme) {
        assertThat(parse(scheme + "://ana:p%40s+s%2F%3A1@[::1]:5432/people?sslmode=require"))
                .isEqualTo(
                        new DatabaseAddress("jdbc:postgresql://[::1]:5432/people?sslmode=require", "ana", "p@s+s/:1"));
    }

    @Test
    void aLoginMayHaveNoPassword() {
        assertThat(parse("postgres://ana@host/people"))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://host/people", "ana", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://ana:secret@host/people",
                "postgres://ana:se/cret@host/people",
                "postgres://ana:secret%zz@host/people",
                "postgres://ana:secret@host:port/people",
                "postgres://ana:secret@host:99999/people",
                "postgres://ana:secret@/people",
                "postgres://ana:secret@host",
                "ana:secret@host/people",
                "secret"
            })
    void aMalformedUrlIsRefusedWithoutShowingThePassword(String url) {
        assertThatThrownBy(() -> parse(url))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageStartingWith("SOME_URL is not the address of a PostgreSQL database")
                .hasNoCause()
                .message()
                .doesNotContain("cret");
    }

    @Test
    void anAddressDoesNotPrintItsPassword() {
        assertThat(parse("postgres://ana:secret@host/people").toString()).doesNotContain("secret");
    }

    private static DatabaseAddress parse(String url) {
        return PostgresUrl.parse(url, "SOME_URL");
    }
}
