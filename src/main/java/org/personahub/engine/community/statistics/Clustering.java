package org.personahub.engine.community.statistics;

/// How often two friends of one person are friends: the local clustering coefficient of Watts and Strogatz (1998),
/// averaged over all who have at least two.
final class Clustering {

    private static final int SAMPLE = 20_000;

    private Clustering() {}

    static Estimate of(Network network) {
        // An odd step that is no multiple of usual sizes of households, so that a sample is no kind of people.
        int step = network.people() <= SAMPLE ? 1 : network.people() / SAMPLE | 1;
        double sum = 0;
        double squares = 0;
        int sample = 0;
        for (int person = 0; person < network.people(); person += step) {
            if (network.degree(person) > 1) {
                double local = local(network, person);
                sum += local;
                squares += local * local;
                sample++;
            }
        }
        return Estimate.mean(sum, squares, sample, step == 1);
    }

    private static double local(Network network, int person) {
        int degree = network.degree(person);
        int tied = 0;
        for (int i = 0; i < degree; i++) {
            for (int j = i + 1; j < degree; j++) {
                if (network.areTied(network.other(person, i), network.other(person, j))) {
                    tied++;
                }
            }
        }
        return 2.0 * tied / ((double) degree * (degree - 1));
    }
}
