package org.personahub.engine.community.skeleton;

import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Exchanges the partners of couples of like age until couples are as alike as published.
///
/// What couples correlate by is kept as sums of products of standardised values. An exchange of two husbands changes
/// them
/// by the product of the differences; it is made when the sums come nearer to what is published.
final class Likeness {

    private static final StreamKey STREAM = StreamKey.of("community.couples.likeness");
    private static final double DAYS = 365.2425;

    /// Exchanges reach over this part of the couples of a kind, in the order of her age.
    private static final double REACH = 1.0 / 7;

    private static final double GOOD_ENOUGH = 1e-5;
    private static final int LEAST_AGE_OF_FATHER = 16;

    private final Columns people;
    private final RandomStream stream;
    private final double proposals;
    private final double usual;
    private final double widest;
    private final double[] published;
    private final double[][] hers;
    private final double[][] his;
    private final double[] products;

    /// Where the values of him stand who belongs to each couple now.
    private final int[] man;

    private final List<int[]> couples;

    /// @param couples each a woman and a man
    Likeness(Town town, Leanings leanings, List<int[]> couples) {
        this.people = town.people();
        this.stream = town.stream(STREAM);
        this.proposals = town.norms().of("couples.proposals") * couples.size();
        this.usual = town.territory().familyPatterns().ageGap();
        this.widest = town.norms().of("couples.widest");
        List<Table.Row> rows = Table.read("/community/partners.tsv").rows();
        this.published = rows.stream().mapToDouble(row -> row.real("r")).toArray();
        this.couples = inOrder(couples);
        this.hers = new double[rows.size()][couples.size()];
        this.his = new double[rows.size()][couples.size()];
        this.products = new double[rows.size()];
        this.man = new int[couples.size()];
        for (int k = 0; k < rows.size(); k++) {
            String attribute = rows.get(k).text("attribute");
            for (int i = 0; i < man.length; i++) {
                hers[k][i] = value(attribute, leanings, this.couples.get(i)[0]);
                his[k][i] = value(attribute, leanings, this.couples.get(i)[1]);
                man[i] = i;
            }
            standardise(hers[k]);
            standardise(his[k]);
            for (int i = 0; i < man.length; i++) {
                products[k] += hers[k][i] * his[k][i] / man.length;
            }
        }
    }

    /// Couples of one kind of union, and of one community of his, stand together, by her birth.
    private List<int[]> inOrder(List<int[]> some) {
        List<int[]> ordered = new ArrayList<>(some);
        ordered.sort((one, other) -> {
            int kind = Integer.compare(kind(one), kind(other));
            return kind != 0
                    ? kind
                    : Long.compare(
                            (long) people.born[one[0]] << 32 | one[0], (long) people.born[other[0]] << 32 | other[0]);
        });
        return ordered;
    }

    private int kind(int[] couple) {
        return people.status[couple[0]] << 16 | people.community[couple[1]];
    }

    private double value(String attribute, Leanings leanings, int member) {
        return switch (attribute) {
            case "birth_year" -> people.born[member] / DAYS;
            case "education" -> people.education[member];
            case "cognitive_ability" -> leanings.ability()[member];
            case "extraversion" -> leanings.extraversion()[member];
            case "chronotype" -> leanings.chronotype()[member];
            default -> throw new IllegalStateException("couples are not matched by " + attribute);
        };
    }

    private static void standardise(double[] values) {
        double sum = 0;
        double squares = 0;
        for (double value : values) {
            sum += value;
            squares += value * value;
        }
        double mean = sum / values.length;
        double spread = StrictMath.sqrt(Math.max(0, squares / values.length - mean * mean));
        for (int i = 0; i < values.length; i++) {
            values[i] = spread == 0 ? 0 : (values[i] - mean) / spread;
        }
    }

    /// Makes the exchanges. The couples are then partners of each other as they stand in the list.
    ///
    /// @return the couples
    List<int[]> exchange() {
        int from = 0;
        int[] until = new int[man.length];
        int[] since = new int[man.length];
        for (int i = 1; i <= man.length; i++) {
            if (i == man.length || kind(couples.get(i)) != kind(couples.get(from))) {
                for (int j = from; j < i; j++) {
                    since[j] = from;
                    until[j] = i;
                }
                from = i;
            }
        }
        for (long proposal = 0; proposal < proposals && distance(products) > GOOD_ENOUGH; proposal++) {
            int one = stream.below(man.length);
            double way = stream.uniform();
            int reach = (int) Math.max(1, REACH * (until[one] - since[one]));
            int other = one + 1 + (int) (way * way * reach);
            if (other < until[one]) {
                propose(one, other);
            }
        }
        return couples.stream().map(this::paired).toList();
    }

    private int[] paired(int[] couple) {
        return new int[] {couple[0], couple[1]};
    }

    private void propose(int one, int other) {
        int his1 = couples.get(one)[1];
        int his2 = couples.get(other)[1];
        if (!fits(couples.get(one)[0], his2) || !fits(couples.get(other)[0], his1)) {
            return;
        }
        double[] next = new double[products.length];
        for (int k = 0; k < next.length; k++) {
            double change = (hers[k][one] - hers[k][other]) * (his[k][man[other]] - his[k][man[one]]);
            next[k] = products[k] + change / man.length;
        }
        if (distance(next) < distance(products)) {
            System.arraycopy(next, 0, products, 0, next.length);
            int kept = man[one];
            man[one] = man[other];
            man[other] = kept;
            couples.get(one)[1] = his2;
            couples.get(other)[1] = his1;
            pair(couples.get(one));
            pair(couples.get(other));
        }
    }

    private void pair(int[] couple) {
        people.partner[couple[0]] = couple[1];
        people.partner[couple[1]] = couple[0];
    }

    /// Whether two could be a couple by age.
    private boolean fits(int woman, int hisNumber) {
        double gap = (people.born[woman] - people.born[hisNumber]) / DAYS;
        return Math.abs(gap - usual) <= widest && people.age[hisNumber] >= LEAST_AGE_OF_FATHER;
    }

    private double distance(double[] sums) {
        double distance = 0;
        for (int k = 0; k < sums.length; k++) {
            distance += (sums[k] - published[k]) * (sums[k] - published[k]);
        }
        return distance;
    }
}
