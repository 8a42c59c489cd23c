package org.personahub.engine.community.statistics;

import java.util.Arrays;

/// Into which groups a network falls by itself, and how clearly: the modularity of the groups that the method of
/// Blondel and others (2008, Louvain) finds.
final class Groupings {

    private static final int PASSES = 8;
    private static final int LEVELS = 8;
    private static final double LEAST_GAIN = 1e-4;

    private Groupings() {}

    /// Who belongs together, as the number of a group for each person.
    static int[] of(Network network) {
        Weighted graph = Weighted.of(network);
        int[] group = new int[network.people()];
        Arrays.setAll(group, person -> person);
        for (int level = 0; level < LEVELS; level++) {
            int[] moved = graph.groups();
            int[] numbers = numbered(moved);
            int groups = Arrays.stream(numbers).max().orElse(-1) + 1;
            for (int person = 0; person < group.length; person++) {
                group[person] = numbers[group[person]];
            }
            if (groups == moved.length) {
                break;
            }
            graph = graph.merged(numbers, groups);
        }
        return group;
    }

    /// The share of ties within groups beyond what chance gives to people of their degrees.
    static double modularity(Network network, int[] group) {
        double ends = 2.0 * network.ties();
        double[] degrees = new double[group.length];
        long within = 0;
        for (int person = 0; person < group.length; person++) {
            degrees[group[person]] += network.degree(person);
            for (int i = 0; i < network.degree(person); i++) {
                within += group[network.other(person, i)] == group[person] ? 1 : 0;
            }
        }
        double chance = 0;
        for (double degree : degrees) {
            chance += degree / ends * degree / ends;
        }
        return ends == 0 ? 0 : within / ends - chance;
    }

    private static int[] numbered(int[] groups) {
        int[] number = new int[groups.length];
        Arrays.fill(number, -1);
        int next = 0;
        int[] numbers = new int[groups.length];
        for (int i = 0; i < groups.length; i++) {
            if (number[groups[i]] < 0) {
                number[groups[i]] = next++;
            }
            numbers[i] = number[groups[i]];
        }
        return numbers;
    }

    /// A network whose ties have weights and whose people may be whole groups.
    private record Weighted(int[] start, int[] others, double[] weight, double[] degree, double ends) {

        static Weighted of(Network network) {
            int people = network.people();
            int[] start = new int[people + 1];
            int[] others = new int[2 * network.ties()];
            double[] weight = new double[others.length];
            double[] degree = new double[people];
            Arrays.fill(weight, 1);
            for (int person = 0; person < people; person++) {
                degree[person] = network.degree(person);
                start[person + 1] = start[person] + network.degree(person);
                for (int i = 0; i < network.degree(person); i++) {
                    others[start[person] + i] = network.other(person, i);
                }
            }
            return new Weighted(start, others, weight, degree, others.length);
        }

        /// Moves everybody to the group of those they are tied to where modularity gains most, until little is
        /// gained.
        int[] groups() {
            int people = degree.length;
            int[] group = new int[people];
            Arrays.setAll(group, person -> person);
            double[] total = degree.clone();
            double[] tied = new double[people];
            int[] seen = new int[people];
            for (int pass = 0; pass < PASSES; pass++) {
                int moves = 0;
                for (int person = 0; person < people; person++) {
                    int best = best(person, group, total, tied, seen);
                    if (best != group[person]) {
                        total[group[person]] -= degree[person];
                        total[best] += degree[person];
                        group[person] = best;
                        moves++;
                    }
                }
                if (moves <= LEAST_GAIN * people) {
                    break;
                }
            }
            return group;
        }

        private int best(int person, int[] group, double[] total, double[] tied, int[] seen) {
            int count = 0;
            for (int i = start[person]; i < start[person + 1]; i++) {
                int other = group[others[i]];
                if (others[i] != person) {
                    if (tied[other] == 0) {
                        seen[count++] = other;
                    }
                    tied[other] += weight[i];
                }
            }
            int own = group[person];
            int best = own;
            double most = tied[own] - degree[person] * (total[own] - degree[person]) / Math.max(1, ends);
            for (int i = 0; i < count; i++) {
                int other = seen[i];
                if (other != own) {
                    double gain = tied[other] - degree[person] * total[other] / ends;
                    if (gain > most + 1e-9) {
                        most = gain;
                        best = other;
                    }
                }
            }
            for (int i = 0; i < count; i++) {
                tied[seen[i]] = 0;
            }
            return best;
        }

        /// The groups as the people of a smaller network.
        Weighted merged(int[] group, int groups) {
            int[] first = new int[groups + 1];
            for (int each : group) {
                first[each + 1]++;
            }
            for (int i = 0; i < groups; i++) {
                first[i + 1] += first[i];
            }
            int[] next = first.clone();
            int[] people = new int[group.length];
            for (int person = 0; person < group.length; person++) {
                people[next[group[person]]++] = person;
            }
            int[] newStart = new int[groups + 1];
            int[] newOthers = new int[others.length];
            double[] newWeight = new double[others.length];
            double[] newDegree = new double[groups];
            double[] tied = new double[groups];
            int filled = 0;
            for (int each = 0; each < groups; each++) {
                int from = filled;
                for (int p = first[each]; p < first[each + 1]; p++) {
                    newDegree[each] += degree[people[p]];
                    for (int i = start[people[p]]; i < start[people[p] + 1]; i++) {
                        int other = group[others[i]];
                        if (tied[other] == 0) {
                            newOthers[filled++] = other;
                        }
                        tied[other] += weight[i];
                    }
                }
                for (int i = from; i < filled; i++) {
                    newWeight[i] = tied[newOthers[i]];
                    tied[newOthers[i]] = 0;
                }
                newStart[each + 1] = filled;
            }
            return new Weighted(
                    newStart, Arrays.copyOf(newOthers, filled), Arrays.copyOf(newWeight, filled), newDegree, ends);
        }
    }
}
