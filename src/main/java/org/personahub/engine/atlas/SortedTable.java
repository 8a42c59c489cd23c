package org.personahub.engine.atlas;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A tab-separated resource whose rows are sorted by their first columns.
///
/// Rows with the same first cells make a run. The runs are found by halving, so that rows that nobody asks for are not
/// even looked at; that is why they have to be sorted.
final class SortedTable {

    private static final int FIRST_STEP = 256;

    private final String resource;
    private final byte[] bytes;
    private final int keys;
    private final int firstRow;

    private SortedTable(String resource, byte[] bytes, int keys) {
        this.resource = resource;
        this.bytes = bytes;
        this.keys = keys;
        this.firstRow = next(0);
    }

    /// The runs of a resource, in order.
    ///
    /// @param keys how many columns the rows are sorted by
    /// @throws IllegalStateException when it is missing, or a run follows one that should come later
    static List<Run> read(String resource, int keys) {
        return of(resource, Table.bytes(resource), keys);
    }

    /// The runs of the table that those bytes write.
    static List<Run> of(String resource, byte[] bytes, int keys) {
        if (bytes.length == 0 || bytes[bytes.length - 1] != '\n') {
            throw new IllegalStateException("the last line of " + resource + " does not end");
        }
        return new SortedTable(resource, bytes, keys).runs();
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int before = -1;
        for (int start = firstRow; start < bytes.length; ) {
            if (before >= 0 && compareKeys(before, start) >= 0) {
                throw new IllegalStateException("the rows of " + resource + " are not sorted by their first columns");
            }
            int end = end(start);
            runs.add(new Run(this, start, end));
            before = start;
            start = end;
        }
        return runs;
    }

    /// Where the run that begins there ends.
    private int end(int start) {
        int inside = start;
        int outside = bytes.length;
        for (int step = FIRST_STEP; inside < bytes.length - step; step *= 2) {
            int probe = next(inside + step);
            if (probe >= bytes.length || compareKeys(start, probe) != 0) {
                outside = probe;
                break;
            }
            inside = probe;
        }
        while (true) {
            int next = next(inside);
            if (next >= outside) {
                return outside;
            }
            int middle = Math.max(next, lineAt((inside + outside) >>> 1));
            if (compareKeys(start, middle) == 0) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
    }

    private int compareKeys(int one, int other) {
        return Arrays.compareUnsigned(bytes, one, keyEnd(one), bytes, other, keyEnd(other));
    }

    private int keyEnd(int line) {
        int at = line;
        for (int key = 0; key < keys && (key == 0 || bytes[at - 1] != '\n'); key++) {
            at = cellEnd(at) + 1;
        }
        return at;
    }

    private int cellEnd(int start) {
        int at = start;
        while (bytes[at] != '\t' && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /// Where the line after the one with that byte begins.
    private int next(int at) {
        int end = at;
        while (bytes[end] != '\n') {
            end++;
        }
        return end + 1;
    }

    /// Where the line with that byte begins.
    private int lineAt(int at) {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    /// Rows with the same first cells.
    static final class Run {

        private final SortedTable table;
        private final int start;
        private final int end;

        private Run(SortedTable table, int start, int end) {
            this.table = table;
            this.start = start;
            this.end = end;
        }

        /// One of the cells that all rows share.
        ///
        /// @param column 0 for the first
        String key(int column) {
            int from = start;
            for (int i = 0; i < column; i++) {
                from = table.cellEnd(from) + 1;
            }
            return new String(table.bytes, from, table.cellEnd(from) - from, StandardCharsets.UTF_8);
        }

        /// Reads the rows.
        ///
        /// @throws IllegalStateException when one has another number of cells than the first line
        List<Table.Row> rows() {
            byte[] own = Arrays.copyOf(table.bytes, table.firstRow + end - start);
            System.arraycopy(table.bytes, start, own, table.firstRow, end - start);
            return Table.of(table.resource, own).rows();
        }
    }
}
