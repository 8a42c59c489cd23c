package org.personahub.engine.community.skeleton;

import org.personahub.engine.atlas.HouseholdSizes;

/// How many private households of each size there are, beside how many there should be.
final class Sizes {

    private static final int LAST = HouseholdSizes.LAST;

    /// How many live in the households of the last size on the average.
    private static final double PEOPLE_IN_LAST = 12;

    private final int[] found = new int[LAST + 1];
    private final double[] meant = new double[LAST + 1];

    /// @param people in private households
    Sizes(HouseholdSizes shares, int people) {
        double mean = 0;
        for (int size = 1; size <= LAST; size++) {
            mean += shares.share(size) * (size == LAST ? PEOPLE_IN_LAST : size);
        }
        for (int size = 1; size <= LAST; size++) {
            meant[size] = shares.share(size) * people / mean;
        }
    }

    void add(int size) {
        found[cell(size)]++;
    }

    private static int cell(int size) {
        return Math.min(size, LAST);
    }

    /// Whether there are more households of that size than there should be.
    boolean isOften(int size) {
        return found[cell(size)] > meant[cell(size)];
    }

    /// How much farther from what is meant the sizes come when households of two sizes become one; below zero when they
    /// come nearer.
    double joining(int one, int other) {
        return change(one, -1, other, -1, one + other, 1);
    }

    /// The same when one household becomes two of these sizes.
    double parting(int one, int other) {
        return change(one, 1, other, 1, one + other, -1);
    }

    void join(int one, int other) {
        found[cell(one)]--;
        found[cell(other)]--;
        found[cell(one + other)]++;
    }

    void part(int one, int other) {
        found[cell(one)]++;
        found[cell(other)]++;
        found[cell(one + other)]--;
    }

    private double change(int one, int byOne, int other, int byOther, int third, int byThird) {
        double before = distance(cell(one)) + (cell(other) == cell(one) ? 0 : distance(cell(other)));
        before += cell(third) == cell(one) || cell(third) == cell(other) ? 0 : distance(cell(third));
        found[cell(one)] += byOne;
        found[cell(other)] += byOther;
        found[cell(third)] += byThird;
        double after = distance(cell(one)) + (cell(other) == cell(one) ? 0 : distance(cell(other)));
        after += cell(third) == cell(one) || cell(third) == cell(other) ? 0 : distance(cell(third));
        found[cell(one)] -= byOne;
        found[cell(other)] -= byOther;
        found[cell(third)] -= byThird;
        return after - before;
    }

    private double distance(int cell) {
        return Math.abs(found[cell] - meant[cell]);
    }

    /// Half the sum of differences, as a share of the households meant.
    double difference() {
        double sum = 0;
        double households = 0;
        for (int size = 1; size <= LAST; size++) {
            sum += distance(size);
            households += meant[size];
        }
        return households == 0 ? 0 : sum / 2 / households;
    }
}
