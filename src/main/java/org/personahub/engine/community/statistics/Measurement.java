package org.personahub.engine.community.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.personahub.engine.community.skeleton.Households;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.ties.TieLayer;
import org.personahub.engine.community.ties.Ties;

/// One measurement of one community: goes through its ties statistic by statistic.
final class Measurement {

    private static final int FRIENDS_FROM_AGE = 4;
    private static final int ADULT = 18;
    private static final int SAMPLE = 2_000;
    private static final int LARGEST_HOUSEHOLD = 7;

    /// Four times the number of friends that people have.
    private static final int ENOUGH_FOR_FRIENDS = 60;

    /// What friends are alike in, in the published order.
    private static final List<Statistic> HOMOPHILY = List.of(
            Statistic.COMMUNITY_ASSORTATIVITY,
            Statistic.AGE_ASSORTATIVITY,
            Statistic.EDUCATION_ASSORTATIVITY,
            Statistic.OCCUPATION_ASSORTATIVITY,
            Statistic.SEX_ASSORTATIVITY);

    private final Ties ties;
    private final Members members;
    private final Network friends;
    private final Map<Statistic, Estimate> figures = NetworkStatistics.none();

    Measurement(Ties ties) {
        this.ties = ties;
        this.members = ties.skeleton().members();
        this.friends = Network.of(members.count(), member -> ties.others(member, TieLayer.FRIEND));
    }

    NetworkStatistics statistics() {
        List<Integer> degrees = degrees();
        assortativity();
        Distances distances = new Distances(friends, this::mayHaveFriends);
        figures.put(Statistic.COMPONENTS, exact(distances.components()));
        figures.put(Statistic.LARGEST_COMPONENT, exact(distances.largestShare()));
        figures.put(Statistic.MEAN_PATH, distances.meanPath());
        figures.put(Statistic.CLUSTERING, Clustering.of(friends));
        figures.put(Statistic.MODULARITY, exact(Groupings.modularity(friends, Groupings.of(friends))));
        layers();
        return new NetworkStatistics(members.count(), figures, tiesByLayer(), degrees, householdSizes());
    }

    private Estimate exact(double value) {
        return Estimate.exact(value, members.count());
    }

    private boolean mayHaveFriends(int member) {
        return members.age(member) >= FRIENDS_FROM_AGE;
    }

    private boolean isAdult(int member) {
        return members.age(member) >= ADULT;
    }

    private List<Integer> degrees() {
        int[] able =
                IntStream.range(0, members.count()).filter(this::mayHaveFriends).toArray();
        List<Integer> histogram = new ArrayList<>();
        double logs = 0;
        double squares = 0;
        int tied = 0;
        long sum = 0;
        for (int member : able) {
            int degree = friends.degree(member);
            while (histogram.size() <= degree) {
                histogram.add(0);
            }
            histogram.set(degree, histogram.get(degree) + 1);
            sum += degree;
            if (degree > 0) {
                double log = StrictMath.log(degree);
                logs += log;
                squares += log * log;
                tied++;
            }
        }
        double mean = logs / Math.max(1, tied);
        double spread = StrictMath.sqrt(Math.max(0, squares / Math.max(1, tied) - mean * mean));
        figures.put(Statistic.MEAN_DEGREE, Estimate.exact((double) sum / Math.max(1, able.length), able.length));
        figures.put(Statistic.DEGREE_SPREAD, Estimate.exact(spread, tied));
        figures.put(Statistic.DEGREE_LOGNORMAL, Estimate.exact(Lognormal.distance(histogram, mean, spread), tied));
        double pairs = (double) able.length * (able.length - 1) / 2;
        figures.put(Statistic.DENSITY, Estimate.exact(pairs == 0 ? 0 : friends.ties() / pairs, able.length));
        return histogram;
    }

    private void assortativity() {
        figures.put(Statistic.DEGREE_ASSORTATIVITY, Assortativity.ofNumber(friends, _ -> true, friends::degree));
        number(Statistic.AGE_ASSORTATIVITY, members::age);
        number(Statistic.EDUCATION_ASSORTATIVITY, members::education);
        figures.put(Statistic.COMMUNITY_ASSORTATIVITY, ofCommunities());
        figures.put(Statistic.OCCUPATION_ASSORTATIVITY, Assortativity.ofKind(friends, 10, this::majorGroup));
        figures.put(
                Statistic.SEX_ASSORTATIVITY,
                Assortativity.ofKind(
                        friends,
                        2,
                        member -> isAdult(member) ? members.sex(member).ordinal() : -1));
        figures.put(Statistic.HOMOPHILY_ORDER, order());
    }

    private void number(Statistic statistic, IntToDoubleFunction number) {
        figures.put(statistic, Assortativity.ofNumber(friends, this::isAdult, number));
    }

    /// Of people in communities too small to find their friends in, likeness cannot be asked; and where all others
    /// are of one community, there is none to measure.
    private Estimate ofCommunities() {
        int[] people = new int[ties.skeleton().communities().size()];
        for (int member = 0; member < members.count(); member++) {
            people[members.community(member)]++;
        }
        return Arrays.stream(people).filter(size -> size >= ENOUGH_FOR_FRIENDS).count() < 2
                ? Estimate.NONE
                : Assortativity.ofKind(friends, people.length, member -> {
                    int community = members.community(member);
                    return people[community] >= ENOUGH_FOR_FRIENDS ? community : -1;
                });
    }

    private int majorGroup(int member) {
        var occupation = members.occupation(member);
        return occupation == null || !isAdult(member) ? -1 : occupation.major();
    }

    private Estimate order() {
        double last = Double.POSITIVE_INFINITY;
        boolean kept = true;
        for (Statistic statistic : HOMOPHILY) {
            double each = figures.getOrDefault(statistic, Estimate.NONE).value();
            if (!Double.isNaN(each)) {
                kept &= each < last;
                last = each;
            }
        }
        return exact(kept ? 1 : 0);
    }

    private void layers() {
        figures.put(Statistic.CLOSEST, layer(Ties.CLOSEST));
        figures.put(Statistic.CLOSE, layer(Ties.CLOSE));
        figures.put(Statistic.STORED, layer(0));
        int step = Math.max(1, members.count() / SAMPLE);
        double sum = 0;
        double squares = 0;
        int sample = 0;
        for (int member = 0; member < members.count(); member += step) {
            double known = ties.degree(member) + ties.acquaintances(member).length;
            sum += known;
            squares += known * known;
            sample++;
        }
        figures.put(Statistic.ACQUAINTED, Estimate.mean(sum, squares, sample, step == 1));
    }

    private Estimate layer(double strength) {
        long sum = 0;
        for (int member = 0; member < members.count(); member++) {
            sum += ties.others(member, strength).length;
        }
        return exact((double) sum / Math.max(1, members.count()));
    }

    private Map<TieLayer, Long> tiesByLayer() {
        Map<TieLayer, Long> counts = new EnumMap<>(TieLayer.class);
        for (TieLayer layer : TieLayer.values()) {
            long ends = 0;
            for (int member = 0; member < members.count(); member++) {
                ends += ties.others(member, layer).length;
            }
            counts.put(layer, ends / 2);
        }
        return counts;
    }

    private List<Double> householdSizes() {
        Households households = ties.skeleton().households();
        double[] counts = new double[LARGEST_HOUSEHOLD];
        for (int household = 0; household < households.count(); household++) {
            counts[Math.clamp(households.size(household), 1, LARGEST_HOUSEHOLD) - 1]++;
        }
        List<Double> shares = new ArrayList<>();
        for (double count : counts) {
            shares.add(count / Math.max(1, households.count()));
        }
        return shares;
    }
}
