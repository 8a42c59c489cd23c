package org.personahub.engine.community.ties;

import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.community.skeleton.Members;

/// How likely two people who meet become friends, the more alike the likelier, steered while friendships come about
/// so that friends are in the end as alike as studies find them: by name community, age, education, occupation, sex
/// and number of friends.
///
/// Age, education, occupation and sex are steered among adults, whom the studies asked.
final class Homophily {

    /// At that age and above, people count as adults.
    static final int ADULT = 18;

    private static final double CHILD_AND_ADULT = 1.5;
    private static final double PLAYMATES_OF_OTHER_SEX = 0.3;
    private static final double GAIN = 1;
    private static final int TRAITS = 6;
    private static final int COMMUNITY = 0;
    private static final int AGE = 1;
    private static final int EDUCATION = 2;
    private static final int OCCUPATION = 3;
    private static final int SEX = 4;
    private static final int DEGREE = 5;

    /// By how much the two differ at the most that matters, for the traits that are steered.
    private static final double[] FARTHEST = {1, 4, 3, 1, 1, 2};

    private static final double[] BEGINNING = {0.5, 0.3, 0.3, 0.3, 0.1, 0.1};

    private static final double[] MAY_MISS = {0.02, 0.07, 0.03, 0.07, 0.03, 0.06};

    private final Members members;
    private final double childYears;

    /// What is known of each member, all traits of one next to each other, as they are needed together.
    private final float[] value;

    private final double[] target = new double[TRAITS];
    private final double[] goal = new double[TRAITS];
    private final double[] atChance = new double[TRAITS];
    private final double[] pull = BEGINNING.clone();
    private final double[] alike = new double[TRAITS];
    private final double[] ties = new double[TRAITS];
    private final double[] sum = new double[TRAITS];
    private final double[] squares = new double[TRAITS];

    /// @param room how many friends each member has room for
    Homophily(Members members, int[] room, TieNorms norms) {
        this.members = members;
        this.childYears = norms.of("friend.children.years");
        String[] names = {"community", "age", "education", "occupation", "sex", "degree"};
        for (int trait = 0; trait < TRAITS; trait++) {
            target[trait] = norms.of("friend.homophily." + names[trait]);
            goal[trait] = target[trait];
        }
        value = new float[TRAITS * members.count()];
        for (int member = 0; member < members.count(); member++) {
            Occupation occupation = members.occupation(member);
            boolean adult = members.age(member) >= ADULT;
            int at = member * TRAITS;
            value[at + COMMUNITY] = members.community(member);
            value[at + AGE] = adult ? members.age(member) : Float.NaN;
            value[at + EDUCATION] = adult ? members.education(member) : Float.NaN;
            value[at + OCCUPATION] = adult && occupation != null ? occupation.major() : Float.NaN;
            value[at + SEX] = adult ? members.sex(member).ordinal() : Float.NaN;
            value[at + DEGREE] = room[member] == 0 ? Float.NaN : room[member];
        }
        standardise(AGE, room);
        standardise(EDUCATION, room);
        standardise(DEGREE, room);
        for (int trait : new int[] {COMMUNITY, OCCUPATION, SEX}) {
            atChance[trait] = sameByChance(trait, room);
        }
    }

    private void standardise(int trait, int[] room) {
        double people = 0;
        double sum = 0;
        double squares = 0;
        for (int member = 0; member < room.length; member++) {
            double x = value[member * TRAITS + trait];
            if (!Double.isNaN(x)) {
                people += room[member];
                sum += room[member] * x;
                squares += room[member] * x * x;
            }
        }
        double mean = sum / Math.max(1, people);
        double deviation = StrictMath.sqrt(Math.max(1e-9, squares / Math.max(1, people) - mean * mean));
        for (int member = 0; member < room.length; member++) {
            value[member * TRAITS + trait] = (float) ((value[member * TRAITS + trait] - mean) / deviation);
        }
    }

    private double sameByChance(int trait, int[] room) {
        double[] people = new double[Short.MAX_VALUE];
        double all = 0;
        for (int member = 0; member < room.length; member++) {
            float kind = value[member * TRAITS + trait];
            if (!Float.isNaN(kind)) {
                people[(int) kind] += room[member];
                all += room[member];
            }
        }
        double same = 0;
        for (double some : people) {
            same += some * some;
        }
        return all == 0 ? 1 : same / (all * all);
    }

    /// How much keeps two people who meet from becoming friends: they do with a chance of e to the minus that.
    ///
    /// @param enough beyond which it does not matter how much
    double distance(int one, int other, double enough) {
        double distance = pulled(COMMUNITY, one, other) + pulled(DEGREE, one, other);
        boolean adult = isAdult(one);
        if (!adult || !isAdult(other)) {
            return distance > enough ? distance : distance + amongChildren(one, other, adult || isAdult(other));
        }
        distance += pulled(AGE, one, other);
        return distance > enough
                ? distance
                : distance + pulled(EDUCATION, one, other) + pulled(OCCUPATION, one, other) + pulled(SEX, one, other);
    }

    private double amongChildren(int one, int other, boolean withAdult) {
        int years = Math.abs(members.age(one) - members.age(other));
        return withAdult
                ? CHILD_AND_ADULT + Math.min(CHILD_AND_ADULT, years / childYears / 4)
                : years / childYears + (members.sex(one) == members.sex(other) ? 0 : PLAYMATES_OF_OTHER_SEX);
    }

    boolean isAdult(int member) {
        return !Float.isNaN(value[member * TRAITS + AGE]);
    }

    /// What the difference in a trait takes away. A pull below zero favours the unlike.
    private double pulled(int trait, int one, int other) {
        double difference = difference(trait, one, other);
        return pull[trait] >= 0 ? pull[trait] * difference : pull[trait] * (difference - FARTHEST[trait]);
    }

    private double difference(int trait, int one, int other) {
        float a = value[one * TRAITS + trait];
        float b = value[other * TRAITS + trait];
        if (Float.isNaN(a) || Float.isNaN(b)) {
            return 0;
        }
        return isNumber(trait) ? Math.min(FARTHEST[trait], Math.abs(a - b)) : a == b ? 0 : 1;
    }

    private static boolean isNumber(int trait) {
        return trait == AGE || trait == EDUCATION || trait == DEGREE;
    }

    /// Takes note of a friendship.
    void add(int one, int other) {
        count(one, other, 1);
    }

    /// Forgets a friendship.
    void remove(int one, int other) {
        count(one, other, -1);
    }

    private void count(int one, int other, int times) {
        for (int trait = 0; trait < TRAITS; trait++) {
            double a = value[one * TRAITS + trait];
            double b = value[other * TRAITS + trait];
            if (!Double.isNaN(a) && !Double.isNaN(b)) {
                ties[trait] += times;
                alike[trait] += times * (isNumber(trait) ? a * b : a == b ? 1 : 0);
                sum[trait] += times * (a + b) / 2;
                squares[trait] += times * (a * a + b * b) / 2;
            }
        }
    }

    /// How far friends are from being as alike as they should be, beyond what may be: the sum of squares over all
    /// traits that apply. Where communities are too small for more, friends stay as they are in that.
    double miss() {
        double miss = 0;
        for (int trait = 0; trait < TRAITS; trait++) {
            if (applies(trait)) {
                double off = Math.max(0, Math.abs(found(trait) - goal[trait]) - MAY_MISS[trait]);
                miss += off * off;
            }
        }
        return miss;
    }

    /// Takes friends as they are now for what can be had in likeness by community.
    void settleForCommunities() {
        goal[COMMUNITY] = applies(COMMUNITY) ? found(COMMUNITY) : target[COMMUNITY];
    }

    /// Pulls more where friends are less alike so far than they should be, and less where they are more.
    void steer() {
        for (int trait = 0; trait < TRAITS; trait++) {
            if (applies(trait)) {
                pull[trait] = Math.clamp(pull[trait] + GAIN * (target[trait] - found(trait)), -1.5, 4);
            }
        }
    }

    private boolean applies(int trait) {
        return ties[trait] > 0 && (isNumber(trait) || atChance[trait] < 1 - 1e-9);
    }

    private double found(int trait) {
        return isNumber(trait) ? correlation(trait) : beyondChance(trait);
    }

    private double correlation(int trait) {
        double mean = sum[trait] / ties[trait];
        double variance = squares[trait] / ties[trait] - mean * mean;
        return variance <= 0 ? target[trait] : (alike[trait] / ties[trait] - mean * mean) / variance;
    }

    private double beyondChance(int trait) {
        return (alike[trait] / ties[trait] - atChance[trait]) / (1 - atChance[trait]);
    }
}
