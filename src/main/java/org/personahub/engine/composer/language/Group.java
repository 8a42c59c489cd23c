package org.personahub.engine.composer.language;

import java.util.List;

/// The alternatives of a symbol that have the same condition.
final class Group {

    private final Condition condition;
    private final Alternative[] alternatives;
    private final double[] upTo;
    private final boolean even;

    Group(List<Alternative> alternatives) {
        this.condition = alternatives.getFirst().condition();
        this.alternatives = alternatives.toArray(Alternative[]::new);
        this.upTo = new double[this.alternatives.length];
        double first = this.alternatives[0].weight();
        double sum = 0;
        boolean same = true;
        for (int i = 0; i < upTo.length; i++) {
            double weight = this.alternatives[i].weight();
            sum += weight;
            upTo[i] = sum;
            same &= weight == first;
        }
        this.even = same;
    }

    boolean fits(Facts facts) {
        return condition.holds(facts);
    }

    /// The sum of the weights.
    double weight() {
        return upTo[upTo.length - 1];
    }

    int size() {
        return alternatives.length;
    }

    Alternative get(int index) {
        return alternatives[index];
    }

    /// The alternative at a point from 0 to the sum of weights.
    Alternative at(double point) {
        int last = upTo.length - 1;
        if (even) {
            return alternatives[Math.clamp((int) (point / upTo[0]), 0, last)];
        }
        int index = 0;
        while (index < last && point >= upTo[index]) {
            index++;
        }
        return alternatives[index];
    }
}
