package org.personahub.engine.composer.language;

import java.util.List;
import org.personahub.engine.random.RandomStream;

/// What a grammar can write, with its alternatives.
final class Symbol {

    /// How often an alternative is tried at random before all of them are weighed for the person.
    private static final int TRIES = 12;

    private final String name;
    private final Alternative[] alternatives;
    private final double[] cumulative;
    private final boolean pulled;

    Symbol(String name, List<Alternative> alternatives) {
        this.name = name;
        this.alternatives = alternatives.toArray(Alternative[]::new);
        this.cumulative = new double[this.alternatives.length];
        double sum = 0;
        boolean pulls = false;
        for (int i = 0; i < cumulative.length; i++) {
            sum += this.alternatives[i].weight();
            cumulative[i] = sum;
            pulls |= this.alternatives[i].pulls().length > 0;
        }
        this.pulled = pulls;
    }

    List<Alternative> alternatives() {
        return List.of(alternatives);
    }

    boolean fits(Facts facts) {
        for (Alternative alternative : alternatives) {
            if (alternative.condition().holds(facts)) {
                return true;
            }
        }
        return false;
    }

    /// An alternative that fits and is not used yet; a used one only when no other is left.
    ///
    /// @throws IllegalStateException when none fits
    Alternative choose(Facts facts, Used used, RandomStream stream) {
        if (!pulled) {
            // Rejection keeps the shares of those that fit, and seldom has to look at more than a few.
            for (int attempt = 0; attempt < TRIES; attempt++) {
                Alternative candidate = alternatives[drawn(stream)];
                if (!used.contains(candidate) && candidate.condition().holds(facts)) {
                    return candidate;
                }
            }
        }
        double[] weights = new double[alternatives.length];
        if (!weigh(facts, used, weights) && !weigh(facts, Used.NONE, weights)) {
            throw new IllegalStateException("no alternative of " + name + " fits this person");
        }
        return alternatives[stream.weighted(weights)];
    }

    private boolean weigh(Facts facts, Used used, double[] weights) {
        boolean any = false;
        for (int i = 0; i < weights.length; i++) {
            Alternative alternative = alternatives[i];
            if (!used.contains(alternative) && alternative.condition().holds(facts)) {
                weights[i] = alternative.weight(facts);
                any = true;
            }
        }
        return any;
    }

    private int drawn(RandomStream stream) {
        double point = stream.uniform() * cumulative[cumulative.length - 1];
        int low = 0;
        int high = cumulative.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (point < cumulative[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// How many alternatives fit and are not used yet.
    int left(Facts facts, Used used) {
        int left = 0;
        for (Alternative alternative : alternatives) {
            if (!used.contains(alternative) && alternative.condition().holds(facts)) {
                left++;
            }
        }
        return left;
    }

    /// The alternatives that one text has used.
    static final class Used {

        static final Used NONE = new Used();

        private long[] words = {};

        boolean contains(Alternative alternative) {
            int word = alternative.number() >>> 6;
            return word < words.length && (words[word] & 1L << alternative.number()) != 0;
        }

        void add(Alternative alternative) {
            int word = alternative.number() >>> 6;
            if (word >= words.length) {
                words = java.util.Arrays.copyOf(words, word + 1);
            }
            words[word] |= 1L << alternative.number();
        }
    }
}
