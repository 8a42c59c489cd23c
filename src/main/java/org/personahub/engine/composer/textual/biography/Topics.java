package org.personahub.engine.composer.textual.biography;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.composer.language.Category;
import org.personahub.engine.composer.language.Conditions;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Slot;

/// All topics there are, laid out so that what one life offers of them is found at once. Those of a part stand
/// together.
final class Topics {

    /// What a person is about colours emphasis less than what the blueprint asks for.
    private static final double OWN_SHARE = 0.5;

    /// Which of the facts that topics need are known is kept in words of so many bits.
    private static final int BITS = Long.SIZE;

    private final List<Topic> all;

    /// Where each part begins, and after the last one where it ends.
    private final int[] begins = new int[Topic.Part.values().length + 1];

    private final Conditions when;

    /// The facts that any topic needs, and of these the ones that each does, as bits.
    private final Slot[] named;

    private final long[][] needs;

    /// The topics of which a biography tells at most one with each topic, itself among them.
    private final int[][] rivals;

    /// The topic that each goes on from; negative when it stands alone.
    private final int[] after;

    /// How much readier each topic is told for a theme.
    private final Map<String, double[]> emphasis = new HashMap<>();

    private final double[] even;

    Topics(Grammar grammar) {
        this.all = Topic.all(grammar).stream()
                .sorted(Comparator.comparing(Topic::part))
                .toList();
        for (Topic.Part part : Topic.Part.values()) {
            begins[part.ordinal() + 1] = (int) all.stream()
                    .filter(topic -> topic.part().compareTo(part) <= 0)
                    .count();
        }
        this.when = Conditions.of(all.stream().map(Topic::when).toList());
        Set<Slot> slots = EnumSet.noneOf(Slot.class);
        all.forEach(topic -> slots.addAll(topic.needs()));
        this.named = slots.toArray(Slot[]::new);
        this.needs = all.stream().map(topic -> bits(topic.needs())).toArray(long[][]::new);
        this.rivals = all.stream()
                .map(topic -> IntStream.range(0, all.size())
                        .filter(other -> all.get(other).rivals(topic))
                        .toArray())
                .toArray(int[][]::new);
        this.after = all.stream()
                .mapToInt(topic -> topic.after() == null ? -1 : all.indexOf(topic.after()))
                .toArray();
        this.even = new double[all.size()];
        Arrays.fill(even, 1);
        for (int i = 0; i < even.length; i++) {
            for (Map.Entry<String, Double> theme : all.get(i).emphasis().entrySet()) {
                emphasis.computeIfAbsent(theme.getKey(), _ -> even.clone())[i] = theme.getValue();
            }
        }
    }

    private long[] bits(Set<Slot> slots) {
        long[] bits = new long[(named.length + BITS - 1) / BITS];
        for (int i = 0; i < named.length; i++) {
            bits[i / BITS] |= slots.contains(named[i]) ? 1L << i : 0;
        }
        return bits;
    }

    /// How readily a person's biography tells each topic; 0 when there is nothing to tell of it.
    double[] offered(Facts facts) {
        long[] lacking = lacking(facts);
        double[] asked = emphasis(facts.category(Category.THEME));
        double[] own = emphasis(facts.category(Category.PURSUIT_THEME));
        double[] weights = new double[all.size()];
        int[] holding = new int[weights.length];
        int count = when.holding(facts, holding);
        for (int i = 0; i < count; i++) {
            int topic = holding[i];
            if (!anyOf(needs[topic], lacking)) {
                weights[topic] = all.get(topic).weight() * asked[topic] * (1 + OWN_SHARE * (own[topic] - 1));
            }
        }
        return weights;
    }

    private long[] lacking(Facts facts) {
        long[] bits = new long[(named.length + BITS - 1) / BITS];
        for (int i = 0; i < named.length; i++) {
            bits[i / BITS] |= facts.find(named[i]) == null ? 1L << i : 0;
        }
        return bits;
    }

    private static boolean anyOf(long[] some, long[] others) {
        long both = 0;
        for (int word = 0; word < some.length; word++) {
            both |= some[word] & others[word];
        }
        return both != 0;
    }

    private double[] emphasis(@Nullable String theme) {
        return theme == null ? even : emphasis.getOrDefault(theme, even);
    }

    Topic get(int topic) {
        return all.get(topic);
    }

    /// The topic that one goes on from; negative when it stands alone.
    int after(int topic) {
        return after[topic];
    }

    /// The first topic of a part.
    int begin(Topic.Part part) {
        return begins[part.ordinal()];
    }

    /// The topic after the last one of a part.
    int end(Topic.Part part) {
        return begins[part.ordinal() + 1];
    }

    /// The topics of which a biography tells at most one with that topic, itself among them.
    int[] rivals(int topic) {
        return rivals[topic];
    }
}
