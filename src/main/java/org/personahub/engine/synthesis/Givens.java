package org.personahub.engine.synthesis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is given of a person: a text for each part that is. Codes, dates and numbers are in their usual notation.
///
/// Immutable. Equal givens have equal text, and the text can be read back.
public final class Givens {

    /// Nothing is given.
    public static final Givens NOTHING = new Givens(new EnumMap<>(Part.class));

    private final Map<Part, String> values;

    private Givens(Map<Part, String> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /// The same with that part given; without a change when the value is null.
    public Givens with(Part part, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        EnumMap<Part, String> more = new EnumMap<>(Part.class);
        more.putAll(values);
        more.put(part, value.toString());
        return new Givens(more);
    }

    /// The same with all that the other gives, which wins.
    public Givens with(Givens other) {
        EnumMap<Part, String> more = new EnumMap<>(Part.class);
        more.putAll(values);
        more.putAll(other.values);
        return new Givens(more);
    }

    /// The same without those parts.
    public Givens without(Set<Part> parts) {
        EnumMap<Part, String> less = new EnumMap<>(Part.class);
        less.putAll(values);
        less.keySet().removeAll(parts);
        return new Givens(less);
    }

    /// What is given of a part.
    public Optional<String> get(Part part) {
        return Optional.ofNullable(values.get(part));
    }

    /// The parts that are given.
    public Set<Part> parts() {
        return values.keySet();
    }

    /// The canonical text: a line for each part.
    public String text() {
        return values.entrySet().stream()
                .map(given -> given.getKey().input() + "=" + escaped(given.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /// Reads what `text` wrote.
    ///
    /// @throws IllegalArgumentException when it is something else
    public static Givens parse(String text) {
        EnumMap<Part, String> values = new EnumMap<>(Part.class);
        for (String line : text.split("\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            int equals = line.indexOf('=');
            Part known = null;
            for (Part part : Part.values()) {
                if (equals > 0 && part.input().equals(line.substring(0, equals))) {
                    known = part;
                }
            }
            if (known == null) {
                throw new IllegalArgumentException("'" + line + "' gives no part of a person");
            }
            values.put(known, unescaped(line.substring(equals + 1)));
        }
        return new Givens(values);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescaped(String value) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter == '\\' && i + 1 < value.length()) {
                i++;
                plain.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Givens that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
