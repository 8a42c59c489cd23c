package org.personahub.engine.design;

import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.atlas.TraitNorms;
import org.personahub.engine.composer.Pursuit;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Traits;
import org.personahub.engine.random.RandomStream;

/// Everything people may want to create, and who is drawn to what.
final class Pursuits {

    /// How much likelier a pursuit of the blueprint's theme is.
    private static final double THEME_PULL = 6;

    private final List<Pursuit> all;

    private Pursuits(List<Pursuit> all) {
        this.all = all;
    }

    static Pursuits load() {
        List<Pursuit> all = new ArrayList<>();
        for (Table.Row row : Table.read("/design/pursuits.tsv").rows()) {
            String activity = row.optionalText("activity");
            all.add(new Pursuit(
                    row.text("id"),
                    row.text("theme"),
                    row.integer("min_age"),
                    row.integer("max_age"),
                    activity == null ? null : Activity.valueOf(activity),
                    TraitNorms.TRAITS.stream().map(row::real).toList(),
                    row.text("outcome"),
                    row.text("reality"),
                    row.text("step"),
                    row.text("leisure")));
        }
        return new Pursuits(List.copyOf(all));
    }

    Pursuit choose(Core core, String theme, RandomStream stream) {
        double[] weights = new double[all.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(all.get(i), core, theme);
        }
        return all.get(stream.weighted(weights));
    }

    private static double weight(Pursuit pursuit, Core core, String theme) {
        int age = core.identity().age();
        boolean open = pursuit.minAge() <= age
                && age <= pursuit.maxAge()
                && (pursuit.activity() == null
                        || pursuit.activity() == core.identity().activity());
        if (!open) {
            return 0;
        }
        Traits traits = core.traits();
        double pull = pursuit.loadings().get(0) * (traits.openness() - 50)
                + pursuit.loadings().get(1) * (traits.conscientiousness() - 50)
                + pursuit.loadings().get(2) * (traits.extraversion() - 50)
                + pursuit.loadings().get(3) * (traits.agreeableness() - 50)
                + pursuit.loadings().get(4) * (traits.neuroticism() - 50);
        return StrictMath.exp(pull / 10) * (pursuit.theme().equals(theme) ? THEME_PULL : 1);
    }
}
