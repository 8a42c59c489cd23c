package org.personahub.engine.composer.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which alternative of a symbol a person gets: those with the same condition stand together as a group, so that it is
/// asked once.
final class Choice {

    /// How often an alternative is drawn before those that the text has not used yet are weighed one by one.
    private static final int TRIES = 6;

    /// Stands for an alternative where none fits.
    static final int NONE = -1;

    /// The condition of each group.
    private final Tests tests;

    /// Whether there is one group, for everybody.
    private final boolean free;

    /// The alternative after the last of each group, and the sum of weights in it.
    private final int[] ends;

    private final double[] weights;

    private final double[] each;
    private final Pull[][] pulls;
    private final boolean even;
    private final boolean pulled;

    /// @param alternatives those with the same condition next to each other
    Choice(List<Alternative> alternatives) {
        List<Condition> conditions =
                alternatives.stream().map(Alternative::condition).distinct().toList();
        this.tests = Tests.of(conditions);
        this.free = conditions.equals(List.of(Condition.NONE));
        this.ends = new int[conditions.size()];
        this.weights = new double[conditions.size()];
        this.each = alternatives.stream().mapToDouble(Alternative::weight).toArray();
        this.pulls = alternatives.stream().map(Alternative::pulls).toArray(Pull[][]::new);
        boolean same = true;
        boolean drawn = false;
        for (int i = 0; i < each.length; i++) {
            int group = conditions.indexOf(alternatives.get(i).condition());
            ends[group] = i + 1;
            weights[group] += each[i];
            same &= each[i] == each[0];
            drawn |= pulls[i].length > 0;
        }
        this.even = same;
        this.pulled = drawn;
    }

    /// The alternatives with those of the same condition next to each other.
    static List<Alternative> grouped(List<Alternative> alternatives) {
        Map<Condition, List<Alternative>> groups = new LinkedHashMap<>();
        for (Alternative alternative : alternatives) {
            groups.computeIfAbsent(alternative.condition(), _ -> new ArrayList<>())
                    .add(alternative);
        }
        return groups.values().stream().flatMap(List::stream).toList();
    }

    /// Whether any alternative fits the person.
    boolean fits(Facts facts) {
        return free || tests.any(facts);
    }

    /// The number of an alternative that fits and that the text has not used yet; a used one only when no other is
    /// left, and NONE when none fits. The text has used it then.
    ///
    /// @param first what the writing counts the first alternative as
    int draw(Writing writing, int first) {
        int drawn = each.length == 1 ? fits(writing.facts) ? 0 : NONE : among(gather(writing), writing, first);
        if (drawn != NONE) {
            writing.use(first + drawn);
        }
        return drawn;
    }

    /// The numbers of several alternatives that fit, all different; fewer when fewer fit. The text has used them then.
    ///
    /// @param first what the writing counts the first alternative as
    int[] draw(Writing writing, int first, int most) {
        int fitting = gather(writing);
        int alternatives = 0;
        for (int i = 0; i < fitting; i++) {
            int group = writing.groups[i];
            alternatives += ends[group] - begin(group);
        }
        int[] drawn = new int[Math.min(most, alternatives)];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = among(fitting, writing, first);
            writing.use(first + drawn[i]);
        }
        return drawn;
    }

    /// Notes the groups that fit, with the sum of weights up to each, and says how many they are.
    private int gather(Writing writing) {
        writing.groups(ends.length);
        if (free) {
            writing.groups[0] = 0;
            writing.upTo[0] = weights[0];
            return 1;
        }
        int fitting = tests.holding(writing.facts, writing.groups);
        double sum = 0;
        for (int i = 0; i < fitting; i++) {
            sum += weights[writing.groups[i]];
            writing.upTo[i] = sum;
        }
        return fitting;
    }

    private int among(int fitting, Writing writing, int first) {
        if (fitting == 0) {
            return NONE;
        }
        double sum = writing.upTo[fitting - 1];
        // What fits is drawn by its weight alone; few draws meet an alternative that the text has used.
        for (int attempt = 0; attempt < TRIES && !pulled; attempt++) {
            int drawn = drawn(writing, fitting, sum);
            if (!writing.isUsed(first + drawn)) {
                return drawn;
            }
        }
        return weighed(writing, fitting, first);
    }

    private int drawn(Writing writing, int fitting, double sum) {
        double point = writing.stream().uniform() * sum;
        int at = 0;
        while (at < fitting - 1 && point >= writing.upTo[at]) {
            at++;
        }
        int group = writing.groups[at];
        double within = at == 0 ? point : point - writing.upTo[at - 1];
        int last = ends[group] - 1;
        if (even) {
            return Math.min(begin(group) + (int) (within / each[0]), last);
        }
        int drawn = begin(group);
        while (drawn < last && within >= each[drawn]) {
            within -= each[drawn++];
        }
        return drawn;
    }

    /// Draws by the weights that those which are left have for the person; among the used ones when none is left.
    private int weighed(Writing writing, int fitting, int first) {
        double left = sum(writing, fitting, first, false);
        boolean again = left == 0;
        double point = writing.stream().uniform() * (again ? sum(writing, fitting, first, true) : left);
        int last = NONE;
        for (int i = 0; i < fitting; i++) {
            int group = writing.groups[i];
            for (int k = begin(group); k < ends[group]; k++) {
                if (again || !writing.isUsed(first + k)) {
                    last = k;
                    point -= weight(k, writing.facts);
                    if (point < 0) {
                        return k;
                    }
                }
            }
        }
        return last;
    }

    private double sum(Writing writing, int fitting, int first, boolean again) {
        double sum = 0;
        for (int i = 0; i < fitting; i++) {
            int group = writing.groups[i];
            for (int k = begin(group); k < ends[group]; k++) {
                if (again || !writing.isUsed(first + k)) {
                    sum += weight(k, writing.facts);
                }
            }
        }
        return sum;
    }

    private double weight(int alternative, Facts facts) {
        double weight = each[alternative];
        for (Pull pull : pulls[alternative]) {
            weight *= pull.factor(facts);
        }
        return weight;
    }

    private int begin(int group) {
        return group == 0 ? 0 : ends[group - 1];
    }
}
