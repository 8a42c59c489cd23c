package org.personahub.engine.composer.textual.biography;

import java.util.Arrays;
import org.personahub.engine.random.RandomStream;

/// What is left to tell of one life while one text about it is outlined.
final class Telling {

    private static final int NONE = -1;

    private final Topics topics;

    /// How readily each topic is told; 0 when it cannot be, or when it or another of its group has been.
    private final double[] open;

    private final boolean[] told;

    /// @param offered how readily each topic is told of this person
    Telling(Topics topics, double[] offered) {
        this.topics = topics;
        this.open = offered.clone();
        this.told = new boolean[offered.length];
    }

    /// Chooses topics of a part that have not been told. They count as told from here on.
    ///
    /// @return their numbers, in the order they are told in
    int[] choose(Topic.Part part, int count, RandomStream choice) {
        int begin = topics.begin(part);
        int end = topics.end(part);
        double[] weights = Arrays.copyOfRange(open, begin, end);
        double sum = sum(weights);
        int[] chosen = new int[count];
        int size = 0;
        while (size < count && sum > 0) {
            int certain = certain(begin, weights);
            int drawn = certain != NONE ? certain : begin + choice.weighted(weights);
            int after = topics.after(drawn);
            if (after != NONE && !told[after]) {
                // What it goes on from is told instead, if it can be.
                int first = open(after, begin, weights);
                if (first == NONE) {
                    close(drawn, begin, weights);
                    sum = sum(weights);
                    continue;
                }
                drawn = first;
            }
            chosen[size++] = drawn;
            for (int rival : topics.rivals(drawn)) {
                told[rival] = true;
                open[rival] = 0;
            }
            close(drawn, begin, weights);
            sum = sum(weights);
        }
        int[] inOrder = Arrays.copyOf(chosen, size);
        Arrays.sort(inOrder);
        return inOrder;
    }

    private static double sum(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }

    /// A topic that is told whenever it can be.
    private int certain(int begin, double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0 && topics.get(begin + i).weight() >= Topic.ALWAYS) {
                return begin + i;
            }
        }
        return NONE;
    }

    /// That topic, or another of its group, if it can still be told.
    private int open(int topic, int begin, double[] weights) {
        for (int rival : topics.rivals(topic)) {
            int i = rival - begin;
            if (i >= 0 && i < weights.length && weights[i] > 0) {
                return rival;
            }
        }
        return NONE;
    }

    /// Takes a topic and those of its group out of the choice.
    private void close(int topic, int begin, double[] weights) {
        for (int rival : topics.rivals(topic)) {
            int i = rival - begin;
            if (i >= 0 && i < weights.length) {
                weights[i] = 0;
            }
        }
    }
}
