package org.personahub.engine.composer.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Compiles the resources of a grammar; the syntax is described at Grammar.
final class GrammarReader {

    private static final Pattern HEAD =
            Pattern.compile("(?:#([\\w.-]+) )?(?:\\[([^]]+)] )?(?:x([0-9.]+) )?((?:~[a-z_]+:-?[0-9.]+ )*)(.+)");
    private static final Pattern BRACES = Pattern.compile("\\{([^}]*)}");
    private static final Pattern PIECE = Pattern.compile("(\\^|a )?(@)?([a-z_][a-z_0-9-]*)");

    private final Map<String, List<Line>> symbols = new LinkedHashMap<>();
    private final Map<String, Condition> conditions = new HashMap<>();
    private final Map<String, Pull> pulls = new HashMap<>();

    /// An alternative that is not compiled yet, and where it stands.
    private record Line(String text, String resource, int number) {

        IllegalStateException fault(@Nullable String what) {
            return new IllegalStateException(resource + " line " + number + ": " + what);
        }
    }

    void read(String resource) {
        List<Line> current = new ArrayList<>();
        int number = 0;
        for (String text : Resources.lines(resource)) {
            number++;
            if (text.isBlank() || text.equals("#") || text.startsWith("# ")) {
                continue;
            }
            Line line = new Line(text.strip(), resource, number);
            if (Character.isWhitespace(text.charAt(0))) {
                current.add(line);
            } else {
                current = new ArrayList<>();
                if (symbols.put(line.text, current) != null) {
                    throw line.fault("the symbol " + line.text + " has been written before");
                }
            }
        }
    }

    Grammar grammar() {
        Map<String, Symbol> compiled = new LinkedHashMap<>();
        for (String name : symbols.keySet()) {
            compiled.put(name, new Symbol(name));
        }
        Map<Symbol, List<Alternative>> alternatives = new LinkedHashMap<>();
        symbols.forEach((name, lines) -> {
            if (lines.isEmpty()) {
                throw new IllegalStateException("the symbol " + name + " has no alternative");
            }
            alternatives.put(
                    Objects.requireNonNull(compiled.get(name)),
                    lines.stream().map(line -> alternative(line, compiled)).toList());
        });
        GrammarCompiler.define(alternatives);
        return new Grammar(compiled);
    }

    private Alternative alternative(Line line, Map<String, Symbol> symbols) {
        Matcher head = HEAD.matcher(line.text);
        if (!head.matches()) {
            throw line.fault("this is no alternative: " + line.text);
        }
        double weight = head.group(3) == null ? 1 : Double.parseDouble(head.group(3));
        return new Alternative(
                head.group(1),
                condition(head.group(2), line),
                weight,
                pulls(head.group(4), line),
                pieces(head.group(5), line, symbols));
    }

    /// Alternatives that pull alike share the pull.
    private Pull[] pulls(String text, Line line) {
        List<Pull> found = new ArrayList<>();
        for (String pull : text.strip().split(" ", -1)) {
            if (!pull.isEmpty()) {
                found.add(pulls.computeIfAbsent(pull, _ -> {
                    int colon = pull.indexOf(':');
                    return new Pull(
                            constant(Measure.class, pull.substring(1, colon), line),
                            Double.parseDouble(pull.substring(colon + 1)));
                }));
            }
        }
        return found.toArray(Pull[]::new);
    }

    /// Alternatives with the same condition share it, so that it is asked once for all of them.
    private Condition condition(@Nullable String text, Line line) {
        if (text == null || text.isBlank()) {
            return Condition.NONE;
        }
        try {
            return conditions.computeIfAbsent(text.strip(), ConditionReader::condition);
        } catch (IllegalStateException malformed) {
            throw line.fault(malformed.getMessage());
        }
    }

    private static List<Piece> pieces(String words, Line line, Map<String, Symbol> symbols) {
        List<Piece> pieces = new ArrayList<>();
        Matcher braces = BRACES.matcher(words);
        int end = 0;
        while (braces.find()) {
            if (braces.start() > end) {
                pieces.add(new Piece.Words(words.substring(end, braces.start())));
            }
            pieces.add(piece(braces.group(1), line, symbols));
            end = braces.end();
        }
        if (end < words.length()) {
            pieces.add(new Piece.Words(words.substring(end)));
        }
        return pieces;
    }

    private static Piece piece(String inside, Line line, Map<String, Symbol> symbols) {
        if (inside.equals("was")) {
            return new Piece.Verb("was", "was", "were");
        }
        if (inside.startsWith("v ")) {
            return English.verb(inside.substring(2).strip());
        }
        Matcher piece = PIECE.matcher(inside);
        if (!piece.matches()) {
            throw line.fault("{" + inside + "} is neither a slot nor a symbol nor a verb");
        }
        Piece.Form form = switch (piece.group(1)) {
            case "^" -> Piece.Form.CAPITAL;
            case "a " -> Piece.Form.WITH_ARTICLE;
            case null, default -> Piece.Form.PLAIN;
        };
        if (piece.group(2) == null) {
            return new Piece.Fact(constant(Slot.class, piece.group(3), line), form);
        }
        Symbol symbol = symbols.get(piece.group(3));
        if (symbol == null) {
            throw line.fault("the symbol " + piece.group(3) + " does not exist");
        }
        return new Piece.Nested(symbol, form);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, Line line) {
        try {
            return ConditionReader.constant(type, name);
        } catch (IllegalStateException unknown) {
            throw line.fault(unknown.getMessage());
        }
    }
}
