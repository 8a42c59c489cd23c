package org.personahub.engine.community.exchange;

import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes JSON as it comes, in ASCII, so that readers which open files in the encoding of their machine read it alike.
final class Json {

    private final Output out;
    private boolean first = true;

    Json(Output out) {
        this.out = out;
    }

    Json beginObject() {
        return begin('{');
    }

    Json endObject() {
        return end('}');
    }

    Json beginArray() {
        return begin('[');
    }

    Json endArray() {
        return end(']');
    }

    /// The name of the value that follows.
    Json key(String name) {
        separate();
        quote(name);
        out.write(":");
        first = true;
        return this;
    }

    /// A field, unless there is nothing to say.
    Json field(String name, @Nullable Object value) {
        return value == null ? this : key(name).value(value);
    }

    /// A string, a number or a truth value.
    Json value(Object value) {
        separate();
        if (value instanceof Number || value instanceof Boolean) {
            out.write(value.toString());
        } else {
            quote(value.toString());
        }
        return this;
    }

    Json array(List<?> values) {
        beginArray();
        values.forEach(this::value);
        return endArray();
    }

    /// Begins a line, for whoever reads it with their eyes.
    Json line() {
        separate();
        first = true;
        out.write("\n");
        return this;
    }

    private Json begin(char bracket) {
        separate();
        first = true;
        out.write(bracket);
        return this;
    }

    private Json end(char bracket) {
        first = false;
        out.write(bracket);
        return this;
    }

    private void separate() {
        if (!first) {
            out.write(",");
        }
        first = false;
    }

    private void quote(String text) {
        out.write("\"");
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                out.write("\\" + letter);
            } else if (letter == '\n') {
                out.write("\\n");
            } else if (letter < ' ' || letter > '~') {
                out.write("\\u" + HexFormat.of().toHexDigits(letter));
            } else {
                out.write(letter);
            }
        }
        out.write("\"");
    }
}
