package org.personahub.orchestration.scaling;

/// How many chunks a worker leases at once: as few as possible, so that work spreads over all workers, but enough that
/// asking for them costs little beside making them.
public final class LeaseBatch {

    /// Asking for chunks may take that part of the time that making them takes.
    private static final double SHARE = 0.05;
    /// A worker that dies takes no more than that with it.
    private static final double LONGEST_SECONDS = 2;

    private LeaseBatch() {}

    /// The size of a batch, 1 to the most.
    ///
    /// @param claimSeconds how long asking takes
    /// @param chunkSeconds how long making a chunk takes on one thread; not above 0 when it is not known yet
    /// @param threads how many threads make chunks
    /// @param most the largest batch
    public static int size(double claimSeconds, double chunkSeconds, int threads, int most) {
        if (chunkSeconds <= 0) {
            return 1;
        }
        double worthAsking = Math.ceil(claimSeconds * threads / (SHARE * chunkSeconds));
        double notTooLong = Math.floor(LONGEST_SECONDS * threads / chunkSeconds);
        return (int) Math.clamp(Math.min(worthAsking, notTooLong), 1.0, (double) most);
    }
}
