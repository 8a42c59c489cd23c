package org.personahub.engine.composer.textual.biography;

import java.util.List;
import org.personahub.engine.composer.language.Figures;

/// Numbers and lists as English says them.
final class Enumeration {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Enumeration() {}

    /// A count in words up to twelve, in figures above.
    static String count(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : Figures.of(number);
    }

    /// `A`, `A and B`, `A, B and C`; of a longer list the first ones and how many more.
    ///
    /// @param words at least one
    /// @param most how many to name, at least 1
    static String and(List<String> words, int most) {
        int size = words.size();
        int named = size > most + 1 ? most : size;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < named; i++) {
            boolean last = i == size - 1;
            text.append(i == 0 ? "" : last ? " and " : ", ").append(words.get(i));
        }
        return named == size
                ? text.toString()
                : text.append(" and ")
                        .append(count(size - named))
                        .append(" more")
                        .toString();
    }

    /// Inhabitants, rounded as people say them: `about 3.6 million`, `some 40,000`.
    static String inhabitants(int number) {
        if (number >= 1_000_000) {
            long tenths = Math.round(number / 100_000.0);
            return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + " million";
        }
        int step = number >= 100_000 ? 10_000 : number >= 10_000 ? 1000 : 100;
        int rounded = Math.max(step, (number + step / 2) / step * step);
        return rounded < 1000 ? Figures.of(rounded) : rounded / 1000 + "," + thousandth(rounded % 1000);
    }

    private static String thousandth(int rest) {
        return rest < 10 ? "00" + rest : rest < 100 ? "0" + rest : Figures.of(rest);
    }
}
