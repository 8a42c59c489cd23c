package org.personahub.engine.atlas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A tab-separated resource: a line of column names, then one line a row.
///
/// @param resource its path on the class path, used in messages
/// @param rows the rows in file order
public record Table(String resource, List<Row> rows) {

    /// Reads a resource.
    ///
    /// @throws IllegalStateException when it is missing or a row has another number of cells than the first line
    public static Table read(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
            String header = reader.readLine();
            if (header == null) {
                throw new IllegalStateException("the resource " + resource + " is empty");
            }
            Map<String, Integer> columns = new HashMap<>();
            for (String name : split(header)) {
                columns.put(name, columns.size());
            }
            List<Row> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = split(line);
                if (cells.length != columns.size()) {
                    throw new IllegalStateException(resource + ", row " + (rows.size() + 2) + ": " + cells.length
                            + " cells under " + columns.size() + " column names");
                }
                rows.add(new Row(columns, cells));
            }
            return new Table(resource, List.copyOf(rows));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the resource " + resource + " cannot be read", unreadable);
        }
    }

    private static String[] split(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(line.substring(start, tab));
            start = tab + 1;
        }
        cells.add(line.substring(start));
        return cells.toArray(String[]::new);
    }

    /// One row, read by column name.
    public static final class Row {

        private final Map<String, Integer> columns;
        private final String[] cells;

        private Row(Map<String, Integer> columns, String[] cells) {
            this.columns = columns;
            this.cells = cells;
        }

        /// A cell; empty when nothing stands there.
        public String text(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw new IllegalStateException("there is no column " + column + " among " + columns.keySet());
            }
            return cells[index];
        }

        /// A cell, or null when nothing stands there.
        public @Nullable String optionalText(String column) {
            String text = text(column);
            return text.isEmpty() ? null : text;
        }

        /// A cell as a decimal number.
        public double real(String column) {
            return Double.parseDouble(text(column));
        }

        /// A cell as a whole number.
        public long whole(String column) {
            return Long.parseLong(text(column));
        }

        /// A cell as a whole number that fits an int.
        public int integer(String column) {
            return Integer.parseInt(text(column));
        }
    }
}
