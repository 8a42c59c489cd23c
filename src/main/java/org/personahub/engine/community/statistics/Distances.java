package org.personahub.engine.community.statistics;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// How far people are from each other in ties, and which of them can reach each other at all.
final class Distances {

    private static final int SOURCES = 24;
    private static final int EXACT = 2_000;

    private final Network network;
    private final int[] component;
    private int components;
    private int largest;
    private int largestSize;
    private int counted;

    /// @param counts who belongs to the network: those without a tie are components of their own if they do
    Distances(Network network, IntPredicate counts) {
        this.network = network;
        this.component = new int[network.people()];
        Arrays.fill(component, -1);
        int[] queue = new int[network.people()];
        for (int person = 0; person < network.people(); person++) {
            if (counts.test(person)) {
                counted++;
                if (component[person] < 0) {
                    int size = fill(person, queue);
                    if (size > largestSize) {
                        largestSize = size;
                        largest = components;
                    }
                    components++;
                }
            }
        }
    }

    private int fill(int source, int[] queue) {
        int head = 0;
        int tail = 0;
        queue[tail++] = source;
        component[source] = components;
        while (head < tail) {
            int person = queue[head++];
            for (int i = 0; i < network.degree(person); i++) {
                int other = network.other(person, i);
                if (component[other] < 0) {
                    component[other] = components;
                    queue[tail++] = other;
                }
            }
        }
        return tail;
    }

    /// How many components there are.
    int components() {
        return components;
    }

    /// The share of people in the largest component.
    double largestShare() {
        return counted == 0 ? 0 : (double) largestSize / counted;
    }

    /// The mean number of steps between two people of the largest component: of all pairs in small networks, else
    /// from a few people to all others, with the error that their differences show.
    Estimate meanPath() {
        boolean all = largestSize <= EXACT;
        int sources = all ? largestSize : SOURCES;
        int[] distance = new int[network.people()];
        int[] queue = new int[network.people()];
        double sum = 0;
        double squares = 0;
        int person = -1;
        for (int source = 0; source < sources; source++) {
            int skip = all ? 1 : Math.max(1, largestSize / SOURCES);
            while (skip > 0) {
                person++;
                skip -= component[person] == largest ? 1 : 0;
            }
            double mean = meanFrom(person, distance, queue);
            sum += mean;
            squares += mean * mean;
        }
        return largestSize < 2 ? Estimate.NONE : Estimate.mean(sum, squares, sources, all);
    }

    private double meanFrom(int source, int[] distance, int[] queue) {
        Arrays.fill(distance, -1);
        int head = 0;
        int tail = 0;
        long sum = 0;
        queue[tail++] = source;
        distance[source] = 0;
        while (head < tail) {
            int person = queue[head++];
            sum += distance[person];
            for (int i = 0; i < network.degree(person); i++) {
                int other = network.other(person, i);
                if (distance[other] < 0) {
                    distance[other] = distance[person] + 1;
                    queue[tail++] = other;
                }
            }
        }
        return (double) sum / Math.max(1, largestSize - 1);
    }
}
