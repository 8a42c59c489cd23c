package org.personahub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How PostgreSQL goes about the queries of pages, as EXPLAIN tells it, among the people of a small run and two big
/// ones.
class PlansTest {

    private static final UUID SMALL = UUID.fromString("01a00000-0000-7000-8000-000000000001");
    private static final UUID BIG = UUID.fromString("81a00000-0000-7000-8000-000000000002");
    private static final UUID OTHER_BIG = UUID.fromString("81a00000-0000-7000-8000-000000000003");

    private static final String RUN = """
            INSERT INTO pipeline_run (id, created_at, owner, blueprint_id, state, from_ordinal, count, chunk_size, chunks,
                                      input_hash, finished_at)
            VALUES ('%s', now(), 'o', 'b', 'COMPLETED', 0, 20000, 20000, 1, '', now())
            """;

    private static final String PEOPLE = """
            INSERT INTO persona (ordinal, fingerprint_high, fingerprint_low, annual_income_usd, run_id, version, age, owner,
                                 territory, sex, complexity, city, full_name, headline, document)
            SELECT n, n, n, n %% 977, '%s', 1, n %% 100, 'o', 'GH', 'FEMALE', 'BASIC', 'Accra', md5(n::text), 'a headline', NULL
            FROM generate_series(1, %d) n
            """;

    private static TestSchema schema;
    private static Connection connection;

    @BeforeAll
    static void storePeople() throws SQLException {
        schema = TestSchema.create();
        connection = schema.connect();
        execute("INSERT INTO blueprint VALUES ('b', '', 'e', 'a')");
        for (UUID big : List.of(BIG, OTHER_BIG)) {
            execute(RUN.formatted(big));
            PersonaPartition.create(connection, big);
            execute(PEOPLE.formatted(big, 20_000));
        }
        execute(RUN.formatted(SMALL));
        execute(PEOPLE.formatted(SMALL, 2000));
        connection.setAutoCommit(false);
        assertThat(PartitionIndexes.buildNext(connection)).isPresent();
        assertThat(PartitionIndexes.buildNext(connection)).isPresent();
        assertThat(PartitionIndexes.buildNext(connection))
                .as("small runs and indexed ones are left alone")
                .isEmpty();
        connection.commit();
        connection.setAutoCommit(true);
        execute("VACUUM ANALYZE");
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
        schema.close();
    }

    @ParameterizedTest
    @EnumSource
    void aPageOfABigRunReadsAnIndexOfItsPartitionInOrderAndSortsNothing(PersonaOrder order) throws SQLException {
        String plan = plan(page(PersonaFilter.ofRun(BIG), order));

        assertThat(plan)
                .contains("Index Scan using persona_81a0")
                .doesNotContain("Sort", "Seq Scan", PersonaPartition.name(OTHER_BIG), "persona_shared");
    }

    @Test
    void aPageOfASmallRunReadsThePrimaryKeyOfThePartitionThatRunsShare() throws SQLException {
        assertThat(plan(page(PersonaFilter.ofRun(SMALL), PersonaOrder.ORDINAL)))
                .contains("Index Scan using persona_shared_pkey")
                .doesNotContain(PersonaPartition.name(BIG), "Sort");
    }

    @Test
    void aPersonIsFoundByTheKeyOfOnePartition() throws SQLException {
        PersonaQuery query =
                new PersonaQuery("SELECT document", "o", PersonaFilter.ofRun(BIG)).append(" AND ordinal = 7");

        assertThat(plan(query))
                .contains("Index Scan using " + PersonaPartition.name(BIG) + "_pkey")
                .doesNotContain("Append");
    }

    @Test
    void wordsAreLookedUpInTheIndexOfABigRun() throws SQLException {
        PersonaFilter words =
                new PersonaFilter(BIG, List.of(), null, null, null, List.of(), "c4ca4238a0b923820dcc509a6f75849b");

        assertThat(plan(new PersonaQuery("SELECT count(*)", "o", words)))
                .contains("Bitmap Index Scan on " + PersonaPartition.name(BIG))
                .doesNotContain("Seq Scan");
    }

    @Test
    void theListOfRunsNeedsNoSort() throws SQLException {
        execute("SET enable_seqscan = off");
        try {
            assertThat(
                            plan(
                                    connection.prepareStatement(
                                            "EXPLAIN SELECT * FROM pipeline_run WHERE owner = 'o' ORDER BY created_at DESC, id DESC LIMIT 10")))
                    .contains("pipeline_run_newest")
                    .doesNotContain("Sort");
        } finally {
            execute("SET enable_seqscan = on");
        }
    }

    private static PersonaQuery page(PersonaFilter filter, PersonaOrder order) {
        return new PersonaQuery("SELECT run_id, ordinal, document", "o", filter)
                .append(" ORDER BY " + order.columns() + " LIMIT 51");
    }

    private static String plan(PersonaQuery query) throws SQLException {
        return plan(query.prepare(connection, "EXPLAIN "));
    }

    private static String plan(java.sql.PreparedStatement explain) throws SQLException {
        Stream.Builder<String> lines = Stream.builder();
        try (explain;
                var rows = explain.executeQuery()) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return String.join("\n", lines.build().toList());
    }

    private static void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
