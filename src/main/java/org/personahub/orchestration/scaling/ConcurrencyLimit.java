package org.personahub.orchestration.scaling;

/// How many chunks a worker has in flight: one more as long as that pays (additive increase), and a part fewer as soon
/// as the database slows down (multiplicative decrease).
///
/// Slow is what takes twice as long for a person as it takes at best; what that is drifts, so that a database that
/// stays slow becomes the measure and nobody starves. A step that brings no throughput is taken back and tried again
/// later and later, so that a worker comes to rest where it is fastest. Between the bounds for more and for fewer
/// nothing changes.
public final class ConcurrencyLimit {

    private static final double DECREASE = 0.7;
    /// Above that multiple of the best the database is too busy.
    private static final double SLOW = 2.0;
    /// Below that multiple of the best it may be asked for more.
    private static final double FAST = 1.3;
    /// How far the best follows what is measured, in each window.
    private static final double DRIFT = 0.02;
    /// A step pays when it brings that much.
    private static final double GAIN = 1.03;
    /// What is in flight when the limit changes began under the old one.
    private static final int SETTLING = 1;
    private static final int SHORTEST_REST = 2;
    private static final int LONGEST_REST = 64;

    private final int least;
    private final int most;
    private int limit;
    private double best = Double.NaN;
    private double rateBeforeStep = Double.NaN;
    private int rest;
    private int settling;
    private int nextRest = SHORTEST_REST;

    /// A limit between two bounds.
    ///
    /// @param least at least 1
    /// @param start where it begins
    /// @param most not below least
    public ConcurrencyLimit(int least, int start, int most) {
        if (least < 1 || start < least || most < start) {
            throw new IllegalArgumentException("not in order: 1, " + least + ", " + start + ", " + most);
        }
        this.least = least;
        this.most = most;
        this.limit = start;
    }

    /// The limit as it is.
    public int current() {
        return limit;
    }

    /// The limit after another window.
    public int after(StoreWindow window) {
        if (window.failures() > 0) {
            decrease();
        } else if (window.people() > 0) {
            measured(window);
        }
        return limit;
    }

    private void measured(StoreWindow window) {
        double latency = window.storeSecondsPerPerson();
        best = Double.isNaN(best) ? latency : Math.min(latency, best + DRIFT * (latency - best));
        boolean stepped = !Double.isNaN(rateBeforeStep);
        if (settling > 0) {
            settling--;
        } else if (latency > SLOW * best) {
            decrease();
        } else if (stepped && window.peoplePerSecond() < GAIN * rateBeforeStep) {
            stepBack();
        } else if (stepped) {
            rateBeforeStep = Double.NaN;
            nextRest = SHORTEST_REST;
        } else if (rest > 0) {
            rest--;
        } else if (window.saturated() && latency < FAST * best && limit < most) {
            rateBeforeStep = window.peoplePerSecond();
            limit++;
            settling = SETTLING;
        }
    }

    private void decrease() {
        limit = Math.max(least, (int) (limit * DECREASE));
        rateBeforeStep = Double.NaN;
        rest = SHORTEST_REST;
        settling = SETTLING;
    }

    private void stepBack() {
        limit = Math.max(least, limit - 1);
        rateBeforeStep = Double.NaN;
        rest = nextRest;
        nextRest = Math.min(LONGEST_REST, nextRest * 2);
    }
}
