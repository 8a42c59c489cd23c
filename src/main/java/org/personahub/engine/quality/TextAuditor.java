package org.personahub.engine.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.personahub.engine.persona.Attribute;
import org.personahub.engine.persona.ContextualModality;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.Relative;

/// Reads the texts of people and measures their variety, their uniqueness, and whether they fit age and place.
///
/// It knows nothing of grammars and would judge texts from anywhere.
public final class TextAuditor {

    private static final int WINDOW = 100_000;
    private static final int SEQUENCE = 8;

    /// Of so many biographies the variety is measured; headlines and words are looked at in all.
    private static final int BIOGRAPHIES = 10_000;

    private static final int ADULT = 18;
    private static final double LEAST_DISTINCT_PAIRS = 0.35;
    private static final double MOST_COMPRESSION = 4;
    private static final double MOST_SHARED = 0.01;
    private static final double MOST_REPEATS = 0.00001;

    private final Lexicon adult = Lexicon.load("/quality/adult_terms.tsv", false);
    private final Lexicon local = Lexicon.load("/quality/local_terms.tsv", true);

    /// Reads people and measures their texts.
    public TextReport audit(Iterator<Persona> people) {
        Reading reading = new Reading();
        while (people.hasNext()) {
            reading.read(people.next());
        }
        return reading.report();
    }

    private static Set<String> names(Persona persona) {
        Set<String> names = new HashSet<>();
        addWords(persona.identity().name().full(), names);
        addWords(persona.identity().name().shortForm(), names);
        addWords(persona.identity().city(), names);
        String birthplace = persona.contextual().migration().birthplace();
        addWords(birthplace == null ? persona.identity().city() : birthplace, names);
        for (ContextualModality.LanguageUse language : persona.contextual().languages()) {
            addWords(language.label(), names);
        }
        for (Relative relative : persona.family().relatives()) {
            addWords(relative.full(), names);
            addWords(relative.given(), names);
        }
        return names;
    }

    /// Where somebody lives and where they came from, whose dishes and feasts they keep.
    private static Set<String> homes(Persona persona) {
        Set<String> homes = new HashSet<>();
        homes.add(persona.identity().territory());
        String origin = persona.contextual().migration().origin();
        if (origin != null) {
            homes.add(origin);
        }
        return homes;
    }

    private static void addWords(String name, Set<String> names) {
        names.addAll(List.of(name.split("[ \\-]", -1)));
        names.add(name);
    }

    /// One pass over people.
    private final class Reading {

        private final List<String> biographies = new ArrayList<>();
        private final List<List<String>> withoutNames = new ArrayList<>();
        private final List<String> adultTerms = new ArrayList<>();
        private final List<String> strangers = new ArrayList<>();
        private long[] headlines = new long[1024];
        private int people;
        private int minors;

        private void read(Persona persona) {
            if (people == headlines.length) {
                headlines = java.util.Arrays.copyOf(headlines, people * 2);
            }
            // People and places may be called what is a word elsewhere.
            Set<String> names = names(persona);
            headlines[people++] = hash(persona.textual().headline());
            String biography = persona.textual().biography();
            if (biography != null && biographies.size() < BIOGRAPHIES) {
                biographies.add(biography);
                withoutNames.add(Words.withoutNames(biography, names));
            }
            boolean minor = persona.identity().age() < ADULT;
            minors += minor ? 1 : 0;
            Set<String> homes = homes(persona);
            for (Attribute attribute : persona.attributes()) {
                List<String> words = Words.without(names, attribute.value());
                if (minor) {
                    adultTerms.addAll(adult.strangers(words, homes));
                }
                if (!attribute.path().startsWith("identity.")) {
                    strangers.addAll(local.strangers(words, homes));
                }
            }
        }

        private TextReport report() {
            Prose.Shared shared = Prose.commonest(withoutNames, SEQUENCE);
            long words = withoutNames.stream().mapToLong(List::size).sum();
            int texts = biographies.size();
            long repeats = Prose.repeats(java.util.Arrays.copyOf(headlines, people));
            return new TextReport(
                    people,
                    List.of(
                            new TextReport.Line(
                                    "distinct pairs of words in biographies",
                                    Prose.distinctPairs(biographies, WINDOW),
                                    LEAST_DISTINCT_PAIRS,
                                    false,
                                    words,
                                    ""),
                            new TextReport.Line(
                                    "gzip ratio of biographies",
                                    texts == 0 ? 0 : Prose.compression(biographies),
                                    MOST_COMPRESSION,
                                    true,
                                    texts,
                                    ""),
                            new TextReport.Line(
                                    "biographies with the commonest eight words",
                                    texts == 0 ? 0 : (double) shared.texts() / texts,
                                    MOST_SHARED,
                                    true,
                                    texts,
                                    shared.words()),
                            new TextReport.Line(
                                    "headlines that repeat another",
                                    people == 0 ? 0 : (double) repeats / people,
                                    MOST_REPEATS,
                                    true,
                                    people,
                                    ""),
                            new TextReport.Line(
                                    "adult terms in minors", adultTerms.size(), 0, true, minors, example(adultTerms)),
                            new TextReport.Line(
                                    "terms of another country",
                                    strangers.size(),
                                    0,
                                    true,
                                    people,
                                    example(strangers))));
        }

        private static String example(List<String> terms) {
            return terms.stream().distinct().limit(5).collect(java.util.stream.Collectors.joining(", "));
        }

        /// 64 bits of a line: two of a million are the same by chance once in forty million times.
        private static long hash(String line) {
            long hash = 0xcbf29ce484222325L;
            String folded = line.toLowerCase(Locale.ROOT);
            for (int i = 0; i < folded.length(); i++) {
                hash = (hash ^ folded.charAt(i)) * 0x100000001b3L;
            }
            return hash;
        }
    }
}
