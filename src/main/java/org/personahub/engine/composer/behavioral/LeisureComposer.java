package org.personahub.engine.composer.behavioral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.composer.behavioral.Pastime.Medium;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Symbol;
import org.personahub.engine.persona.DaySpan.Doing;
import org.personahub.engine.persona.DaySpan.Where;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Chooses what somebody does in free time: categories by the shares of their age and sex, drawn towards them by
/// traits and means, and within a category what people of that place do.
final class LeisureComposer {

    private static final StreamKey CATEGORY = StreamKey.of("behavioral.leisure");
    private static final StreamKey WORDS = StreamKey.of("behavioral.leisure.words");

    private static final int AGES = 110;

    /// No trait makes a pastime less likely than this, relative to its share.
    private static final double LEAST_PULL = 0.1;

    private final List<Category> categories;

    LeisureComposer(Grammar grammar) {
        List<Table.Row> shares = Table.read("/composer/leisure-shares.tsv").rows();
        this.categories = Table.read("/composer/leisure-categories.tsv").rows().stream()
                .map(row -> Category.of(row, shares, grammar))
                .toList();
    }

    /// Chooses pastimes, the one of the pursuit first. Asking for more leaves the first ones as they are.
    ///
    /// @param first what they do because of their pursuit
    /// @param exercises whether they do any exercise
    List<Pastime> compose(Circumstances life, Pastime first, boolean exercises, int count, PersonaStreams streams) {
        Facts facts = life.facts();
        double[] pulls = {
            life.of(Measure.OPENNESS),
            life.of(Measure.CONSCIENTIOUSNESS),
            life.of(Measure.EXTRAVERSION),
            life.of(Measure.AGREEABLENESS),
            life.of(Measure.NEUROTICISM),
            life.wealth()
        };
        int age = Math.min(life.age(), AGES - 1);
        double[] weights = new double[categories.size()];
        for (int i = 0; i < weights.length; i++) {
            Category category = categories.get(i);
            boolean open = exercises || category.doing != Doing.EXERCISE;
            weights[i] = open ? category.weight(age, life.holds(Flag.FEMALE), pulls) : 0;
        }
        RandomStream stream = streams.stream(CATEGORY);
        List<Pastime> chosen = new ArrayList<>(count);
        chosen.add(first);
        int left = weights.length;
        while (chosen.size() < count && left > 0) {
            int index = stream.weighted(weights);
            if (weights[index] == 0) {
                break;
            }
            weights[index] = 0;
            left--;
            Category category = categories.get(index);
            if (category.words.fits(facts)) {
                String words = category.words.write(facts, streams.within(WORDS, index).stream(WORDS));
                if (!words.equals(first.words())) {
                    chosen.add(category.pastime(words));
                }
            }
        }
        return chosen;
    }

    /// A kind of pastime.
    ///
    /// @param words what people of it do
    /// @param from the hour from which on it may begin
    /// @param to the hour until which it may begin
    /// @param usual whether it belongs into a usual day
    /// @param female share of women and girls who pursue it, by single year of age
    /// @param pulls how far each trait and means draw people to it, as a share of its likelihood for each standard
    ///     deviation
    private record Category(
            Symbol words,
            Doing doing,
            Where where,
            int minutes,
            int from,
            int to,
            boolean usual,
            Medium medium,
            double[] female,
            double[] male,
            double[] pulls) {

        static Category of(Table.Row row, List<Table.Row> shares, Grammar grammar) {
            String name = row.text("category");
            return new Category(
                    grammar.symbol("pastime_" + name),
                    Doing.valueOf(row.text("doing")),
                    Where.valueOf(row.text("where")),
                    row.integer("minutes"),
                    row.integer("from"),
                    row.integer("to"),
                    Boolean.parseBoolean(row.text("usual")),
                    Medium.valueOf(row.text("medium")),
                    byAge(name, "F", shares),
                    byAge(name, "M", shares),
                    new double[] {
                        row.real("openness"),
                        row.real("conscientiousness"),
                        row.real("extraversion"),
                        row.real("agreeableness"),
                        row.real("neuroticism"),
                        row.real("wealth")
                    });
        }

        Pastime pastime(String words) {
            return new Pastime(words, doing, where, minutes, from, to, usual, medium);
        }

        private static double[] byAge(String category, String sex, List<Table.Row> shares) {
            double[] byAge = new double[AGES];
            for (Table.Row row : shares) {
                if (row.text("category").equals(category) && row.text("sex").equals(sex)) {
                    Arrays.fill(byAge, row.integer("age_from"), AGES, row.real("share"));
                }
            }
            return byAge;
        }

        double weight(int age, boolean woman, double[] amounts) {
            double share = woman ? female[age] : male[age];
            double pull = 1;
            for (int i = 0; i < pulls.length; i++) {
                pull += pulls[i] * amounts[i];
            }
            return share * Math.max(LEAST_PULL, pull);
        }
    }
}
