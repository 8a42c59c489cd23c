package org.personahub.store;

/// The orders that people can be listed in. People who are equal in it follow by run and ordinal.
public enum PersonaOrder {
    /// Those created one by one, then runs that share a partition, then those with one of their own, the oldest of
    /// each first; within a run by ordinal.
    ORDINAL("", ""),
    /// Youngest first.
    AGE("age", "::integer"),
    /// By the code points of the full name.
    NAME("full_name", "::text"),
    /// Highest income first, people without one last.
    INCOME_DESCENDING("coalesce(-annual_income_usd, 'Infinity')", "::double precision");

    private final String expression;
    private final String cast;

    PersonaOrder(String expression, String cast) {
        this.expression = expression;
        this.cast = cast;
    }

    /// What the rows ascend in: columns for `ORDER BY` and for comparing rows with a key.
    String columns() {
        return this == ORDINAL ? "run_id, ordinal" : expression + ", run_id, ordinal";
    }

    /// The same with every column descending.
    String columnsDescending() {
        return this == ORDINAL ? "run_id DESC, ordinal DESC" : expression + " DESC, run_id DESC, ordinal DESC";
    }

    /// Placeholders for a key, in the order of the columns.
    String placeholders() {
        return this == ORDINAL ? "?, ?" : "?" + cast + ", ?, ?";
    }
}
