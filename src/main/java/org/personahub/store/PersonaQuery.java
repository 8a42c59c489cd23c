package org.personahub.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A query on the `persona` table that grows condition by condition; values only ever enter as parameters.
final class PersonaQuery {

    /// What the text filter looks into; indexes have the same expression.
    static final String TEXT_VECTOR = "to_tsvector('simple', full_name || ' ' || headline || ' ' || city)";

    private final StringBuilder sql;
    private final List<Object> parameters = new ArrayList<>();

    /// The query that begins like this, for people of that owner who match the filter.
    PersonaQuery(String select, String owner, PersonaFilter filter) {
        sql = new StringBuilder(select).append(" FROM persona WHERE owner = ?");
        parameters.add(owner);
        where("run_id = ?", filter.runId());
        where("territory = ANY (?)", array(filter.territories()));
        where("sex = ?", filter.sex() == null ? null : filter.sex().name());
        where("age >= ?", filter.minAge());
        where("age <= ?", filter.maxAge());
        where("occupation_code = ANY (?)", array(filter.occupationCodes()));
        where(TEXT_VECTOR + " @@ websearch_to_tsquery('simple', ?)", filter.text());
    }

    /// Only people beyond the key: after it with `>`, before it with `<`.
    PersonaQuery beyond(String comparison, @Nullable PersonaKey key) {
        if (key != null) {
            PersonaOrder order = key.order();
            append(" AND (" + order.columns() + ") " + comparison + " (" + order.placeholders() + ")");
            Object value = key.sqlValue();
            if (value != null) {
                parameters.add(value);
            }
            parameters.add(key.runId());
            parameters.add(key.ordinal());
        }
        return this;
    }

    /// Only those people. The runs by themselves tell the planner which partitions there is nothing to find in.
    PersonaQuery among(Collection<PersonaAt> people) {
        append(" AND run_id = ANY (?) AND (run_id, ordinal) IN (SELECT * FROM unnest(?, ?))");
        parameters.add(people.stream().map(PersonaAt::runId).distinct().toArray(UUID[]::new));
        parameters.add(people.stream().map(PersonaAt::runId).toArray(UUID[]::new));
        parameters.add(people.stream().map(PersonaAt::ordinal).toArray(Long[]::new));
        return this;
    }

    /// More of the statement, without parameters.
    PersonaQuery append(String more) {
        sql.append(more);
        return this;
    }

    /// The statement with its parameters set; the caller closes it.
    PreparedStatement prepare(Connection connection) throws SQLException {
        return prepare(connection, "");
    }

    /// The same behind a word such as EXPLAIN.
    PreparedStatement prepare(Connection connection, String before) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(before + sql);
        try {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, sql(connection, parameters.get(i)));
            }
            return statement;
        } catch (SQLException | RuntimeException failed) {
            statement.close();
            throw failed;
        }
    }

    private static Object sql(Connection connection, Object value) throws SQLException {
        return switch (value) {
            case String[] texts -> connection.createArrayOf("text", texts);
            case UUID[] ids -> connection.createArrayOf("uuid", ids);
            case Long[] numbers -> connection.createArrayOf("bigint", numbers);
            default -> value;
        };
    }

    private void where(String condition, @Nullable Object value) {
        if (value != null) {
            append(" AND " + condition);
            parameters.add(value);
        }
    }

    private static String @Nullable [] array(List<String> values) {
        return values.isEmpty() ? null : values.toArray(String[]::new);
    }
}
