package org.personahub.engine.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.personahub.engine.atlas.Table;

/// Words and phrases that some texts must not have, found as whole words.
///
/// A term belongs to some territories; one that belongs to none is out of place everywhere.
final class Lexicon {

    private final Map<String, List<Term>> byFirstWord = new HashMap<>();

    private Lexicon() {}

    /// Reads the terms of a table with the columns `term` and, if terms belong somewhere, `territories`.
    static Lexicon load(String resource, boolean belonging) {
        Lexicon lexicon = new Lexicon();
        for (Table.Row row : Table.read(resource).rows()) {
            Set<String> homes = belonging ? Set.of(row.text("territories").split(" ", -1)) : Set.of();
            lexicon.add(new Term(Words.of(row.text("term")), homes));
        }
        return lexicon;
    }

    private void add(Term term) {
        byFirstWord
                .computeIfAbsent(term.words.getFirst(), first -> new ArrayList<>())
                .add(term);
    }

    /// The terms among those words of a text that belong to none of the homes.
    ///
    /// @param homes territories that somebody is of
    List<String> strangers(List<String> words, Set<String> homes) {
        return found(words, term -> Collections.disjoint(term.territories, homes));
    }

    private List<String> found(List<String> words, Predicate<Term> wanted) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Term term : byFirstWord.getOrDefault(words.get(i), List.of())) {
                int end = i + term.words.size();
                if (wanted.test(term)
                        && end <= words.size()
                        && words.subList(i, end).equals(term.words)) {
                    found.add(String.join(" ", term.words));
                }
            }
        }
        return found;
    }

    private record Term(List<String> words, Set<String> territories) {}
}
