package org.personahub.engine.composer.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Compiles the resources of a grammar; the syntax is described at Grammar.
final class GrammarReader {

    private static final Pattern HEAD =
            Pattern.compile("(?:#([\\w.-]+) )?(?:\\[([^]]+)] )?(?:x([0-9.]+) )?((?:~[a-z_]+:-?[0-9.]+ )*)(.+)");
    private static final Pattern BRACES = Pattern.compile("\\{([^}]*)}");
    private static final Pattern PIECE = Pattern.compile("(\\^|a )?(@)?([a-z_][a-z_0-9-]*)");
    private static final Pattern TEST = Pattern.compile("(!)?([a-z_]+)(?:(!=|>=|<=|=|>|<)(.+))?");

    private final Map<String, List<Line>> symbols = new LinkedHashMap<>();

    /// An alternative that is not compiled yet, and where it stands.
    private record Line(String text, String resource, int number) {

        IllegalStateException fault(String what) {
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
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : symbols.keySet()) {
            numbers.put(name, numbers.size());
        }
        List<Symbol> compiled = new ArrayList<>();
        int next = 0;
        for (Map.Entry<String, List<Line>> symbol : symbols.entrySet()) {
            if (symbol.getValue().isEmpty()) {
                throw new IllegalStateException("the symbol " + symbol.getKey() + " has no alternative");
            }
            List<Alternative> alternatives = new ArrayList<>();
            for (Line line : symbol.getValue()) {
                alternatives.add(alternative(next++, line, numbers));
            }
            compiled.add(new Symbol(symbol.getKey(), alternatives));
        }
        return new Grammar(numbers, compiled);
    }

    private static Alternative alternative(int number, Line line, Map<String, Integer> symbols) {
        Matcher head = HEAD.matcher(line.text);
        if (!head.matches()) {
            throw line.fault("this is no alternative: " + line.text);
        }
        double weight = head.group(3) == null ? 1 : Double.parseDouble(head.group(3));
        return new Alternative(
                number,
                head.group(1),
                condition(head.group(2), line),
                weight,
                pulls(head.group(4), line),
                pieces(head.group(5), line, symbols));
    }

    private static Alternative.Pull[] pulls(String text, Line line) {
        List<Alternative.Pull> pulls = new ArrayList<>();
        for (String pull : text.strip().split(" ", -1)) {
            if (!pull.isEmpty()) {
                int colon = pull.indexOf(':');
                pulls.add(new Alternative.Pull(
                        constant(Measure.class, pull.substring(1, colon), line),
                        Double.parseDouble(pull.substring(colon + 1))));
            }
        }
        return pulls.toArray(Alternative.Pull[]::new);
    }

    /// A condition that stands by itself.
    static Condition condition(String text) {
        return condition(text, new Line(text, "the condition", 1));
    }

    private static Condition condition(@Nullable String text, Line line) {
        if (text == null || text.isBlank()) {
            return Condition.NONE;
        }
        long[] masks = new long[Flag.values().length / Long.SIZE + 1];
        long[] expected = masks.clone();
        List<Condition.CategoryTest> categories = new ArrayList<>();
        List<Condition.MeasureTest> measures = new ArrayList<>();
        for (String part : text.split("&", -1)) {
            Matcher test = TEST.matcher(part.strip());
            if (!test.matches()) {
                throw line.fault("this is no condition: " + part);
            }
            String name = test.group(2);
            String sign = test.group(3);
            if (sign == null) {
                int flag = constant(Flag.class, name, line).ordinal();
                masks[flag / Long.SIZE] |= 1L << flag;
                expected[flag / Long.SIZE] |= test.group(1) == null ? 1L << flag : 0;
            } else if (sign.equals("!=") || (sign.equals("=") && isCategory(name))) {
                List<String> kinds = List.of(test.group(4).strip().split("\\|", -1));
                categories.add(
                        new Condition.CategoryTest(constant(Category.class, name, line), kinds, sign.equals("=")));
            } else {
                measures.add(new Condition.MeasureTest(
                        constant(Measure.class, name, line),
                        Condition.Comparison.of(sign),
                        Double.parseDouble(test.group(4).strip())));
            }
        }
        List<Condition.FlagTest> flags = new ArrayList<>();
        for (int word = 0; word < masks.length; word++) {
            if (masks[word] != 0) {
                flags.add(new Condition.FlagTest(word, masks[word], expected[word]));
            }
        }
        return new Condition(
                flags.toArray(Condition.FlagTest[]::new),
                categories.toArray(Condition.CategoryTest[]::new),
                measures.toArray(Condition.MeasureTest[]::new));
    }

    private static boolean isCategory(String name) {
        for (Category category : Category.values()) {
            if (category.name().equals(name.toUpperCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static Piece[] pieces(String words, Line line, Map<String, Integer> symbols) {
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
        return pieces.toArray(Piece[]::new);
    }

    private static Piece piece(String inside, Line line, Map<String, Integer> symbols) {
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
        Integer symbol = symbols.get(piece.group(3));
        if (symbol == null) {
            throw line.fault("the symbol " + piece.group(3) + " does not exist");
        }
        return new Piece.Nested(symbol, form);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, Line line) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw line.fault("no " + type.getSimpleName().toLowerCase(Locale.ROOT) + " is called " + name);
        }
    }
}
