package org.personahub.engine.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A tab-separated resource: a line of column names, then one line a row.
///
/// It keeps the bytes of the resource and where its cells begin; a cell becomes text or a number when it is asked for.
public final class Table {

    private final String resource;
    private final byte[] bytes;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /// Where each cell begins, in file order; a last one stands behind the end.
    private int[] starts = new int[1024];

    private Table(String resource, byte[] bytes) {
        this.resource = resource;
        this.bytes = bytes;
        split();
    }

    /// Reads a resource.
    ///
    /// @throws IllegalStateException when it is missing or a row has another number of cells than the first line
    public static Table read(String resource) {
        return of(resource, bytes(resource));
    }

    /// The bytes of a resource.
    ///
    /// @throws IllegalStateException when it is missing
    static byte[] bytes(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the resource " + resource + " cannot be read", unreadable);
        }
    }

    /// The table that those bytes write.
    static Table of(String resource, byte[] bytes) {
        if (bytes.length == 0) {
            throw new IllegalStateException("the resource " + resource + " is empty");
        }
        return new Table(resource, bytes);
    }

    /// The rows in file order.
    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    private void split() {
        int cells = 0;
        int lineBegan = 0;
        starts[cells++] = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\t' && bytes[i] != '\n') {
                continue;
            }
            if (cells == starts.length) {
                starts = Arrays.copyOf(starts, cells * 2);
            }
            starts[cells++] = i + 1;
            if (bytes[i] == '\n') {
                line(lineBegan, cells - 1);
                lineBegan = cells - 1;
            }
        }
        if (bytes[bytes.length - 1] != '\n') {
            throw new IllegalStateException("the last line of " + resource + " does not end");
        }
    }

    private void line(int first, int end) {
        if (columns.isEmpty()) {
            for (int cell = first; cell < end; cell++) {
                columns.put(text(cell), cell);
            }
        } else if (end - first == columns.size()) {
            rows.add(new Row(this, first));
        } else {
            throw new IllegalStateException(resource + ", row " + (rows.size() + 2) + ": " + (end - first)
                    + " cells under " + columns.size() + " column names");
        }
    }

    private int column(String name) {
        Integer index = columns.get(name);
        if (index == null) {
            throw new IllegalStateException("there is no column " + name + " among " + columns.keySet());
        }
        return index;
    }

    private int end(int cell) {
        return starts[cell + 1] - 1;
    }

    private String text(int cell) {
        return new String(bytes, starts[cell], end(cell) - starts[cell], StandardCharsets.UTF_8);
    }

    /// One row, read by column name.
    public static final class Row {

        private final Table table;
        private final int first;

        private Row(Table table, int first) {
            this.table = table;
            this.first = first;
        }

        private int cell(String column) {
            return first + table.column(column);
        }

        /// A cell; empty when nothing stands there.
        public String text(String column) {
            return table.text(cell(column));
        }

        /// A cell, or null when nothing stands there.
        public @Nullable String optionalText(String column) {
            String text = text(column);
            return text.isEmpty() ? null : text;
        }

        /// A cell as a decimal number.
        public double real(String column) {
            return real(cell(column));
        }

        /// A cell as a whole number.
        public long whole(String column) {
            return whole(cell(column));
        }

        /// The cells of several columns as whole numbers.
        ///
        /// @param from the name of the first
        /// @param count how many there are
        public long[] wholes(String from, int count) {
            int start = cell(from);
            long[] values = new long[count];
            for (int i = 0; i < count; i++) {
                values[i] = whole(start + i);
            }
            return values;
        }

        /// A cell as a whole number that fits an int.
        public int integer(String column) {
            return Math.toIntExact(whole(column));
        }

        private long whole(int cell) {
            long plain = Decimal.whole(table.bytes, table.starts[cell], table.end(cell));
            return plain >= 0 ? plain : Long.parseLong(table.text(cell));
        }

        private double real(int cell) {
            double plain = Decimal.parse(table.bytes, table.starts[cell], table.end(cell));
            return plain >= 0 ? plain : Double.parseDouble(table.text(cell));
        }
    }
}
