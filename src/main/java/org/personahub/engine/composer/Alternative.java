package org.personahub.engine.composer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One way to write a symbol of a grammar.
///
/// @param conditions what must hold for the person
/// @param weight relative likelihood among those that fit
record Alternative(Set<Condition> conditions, int weight, List<Piece> pieces) {

    private static final Pattern HEAD = Pattern.compile("(?:\\[([a-z_& ]+)] )?(?:x(\\d+) )?(.+)");
    private static final Pattern BRACES = Pattern.compile("\\{(\\^|a |@)?([a-z_]+)}");

    static Alternative parse(String line) {
        Matcher head = HEAD.matcher(line);
        if (!head.matches()) {
            throw new IllegalStateException("this is no alternative of a grammar: " + line);
        }
        EnumSet<Condition> conditions = EnumSet.noneOf(Condition.class);
        if (head.group(1) != null) {
            for (String name : head.group(1).split(" & ", -1)) {
                conditions.add(Condition.valueOf(name.toUpperCase(Locale.ROOT)));
            }
        }
        int weight = head.group(2) == null ? 1 : Integer.parseInt(head.group(2));
        return new Alternative(conditions, weight, pieces(head.group(3)));
    }

    private static List<Piece> pieces(String words) {
        List<Piece> pieces = new ArrayList<>();
        Matcher braces = BRACES.matcher(words);
        int end = 0;
        while (braces.find()) {
            if (braces.start() > end) {
                pieces.add(new Piece.Words(words.substring(end, braces.start())));
            }
            String name = braces.group(2);
            String mark = braces.group(1) == null ? "" : braces.group(1);
            pieces.add(
                    switch (mark) {
                        case "@" -> new Piece.Symbol(name);
                        case "^" -> new Piece.Fact(slot(name), Piece.Form.CAPITAL);
                        case "a " -> new Piece.Fact(slot(name), Piece.Form.WITH_ARTICLE);
                        default -> new Piece.Fact(slot(name), Piece.Form.PLAIN);
                    });
            end = braces.end();
        }
        if (end < words.length()) {
            pieces.add(new Piece.Words(words.substring(end)));
        }
        return List.copyOf(pieces);
    }

    private static Slot slot(String name) {
        return Slot.valueOf(name.toUpperCase(Locale.ROOT));
    }

    List<String> symbols() {
        return pieces.stream()
                .filter(Piece.Symbol.class::isInstance)
                .map(piece -> ((Piece.Symbol) piece).name())
                .toList();
    }
}
