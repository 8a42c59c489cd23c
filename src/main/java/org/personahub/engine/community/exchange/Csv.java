package org.personahub.engine.community.exchange;

/// Rows of comma-separated values (RFC 4180, with a line feed at the end of each).
final class Csv {

    private Csv() {}

    static void row(Output out, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(cell(cells[i].toString()));
        }
        out.write('\n');
    }

    private static String cell(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (",\"\n\r".indexOf(text.charAt(i)) >= 0) {
                return '"' + text.replace("\"", "\"\"") + '"';
            }
        }
        return text;
    }
}
