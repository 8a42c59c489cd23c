package org.personahub.engine.design;

import java.util.List;
import java.util.Locale;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.design.Resolution.Evidence;
import org.personahub.engine.persona.BasicValue;
import org.personahub.engine.persona.Bearing;
import org.personahub.engine.persona.BehavioralModality.DecisionStyle;
import org.personahub.engine.persona.Scores;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Settles what holds a person together: the motif, the leading values, and where they stand on three axes.
final class Bearings {

    private static final StreamKey MOTIF = StreamKey.of("experiential.bearing.motif");

    /// A claim is full at two standard deviations.
    private static final double FULL = 2;

    private static final BasicValue[] VALUES = BasicValue.values();

    private final Grammar grammar = Grammar.load("/composer/en/experiential.grammar");

    Bearing of(Core core, Facts facts, PursuitKind pursuit, PersonaStreams streams) {
        String motif = grammar.write("motif", facts, streams.stream(MOTIF));
        Bearing bearing = new Bearing(
                motif,
                values(core.traits().values()),
                company(core, facts, pursuit).value(),
                tempo(core, facts, pursuit).value(),
                novelty(core, facts).value());
        facts.put(Slot.MOTIF, motif)
                .put(Measure.COMPANY, bearing.company())
                .put(Measure.TEMPO, bearing.tempo())
                .put(Measure.NOVELTY, bearing.novelty());
        return bearing;
    }

    static Resolution company(Core core, Facts facts, PursuitKind pursuit) {
        boolean crowded = core.family().household().size() >= 5;
        boolean alone = core.family().household().size() == 1;
        return Resolution.of(
                new Evidence("traits.extraversion", claim(facts.measure(Measure.EXTRAVERSION)), 0.6),
                new Evidence("experiential.creative.pursuit", claim(4 * pursuit.pulls()[2]), 0.25),
                new Evidence("family.household.size", crowded ? 0.5 : alone ? -0.5 : 0, 0.15));
    }

    static Resolution tempo(Core core, Facts facts, PursuitKind pursuit) {
        DecisionStyle style = core.traits().decisionStyles().strongest();
        double decides = style == DecisionStyle.RATIONAL ? 0.6 : style == DecisionStyle.SPONTANEOUS ? -0.6 : 0;
        return Resolution.of(
                new Evidence("traits.conscientiousness", claim(facts.measure(Measure.CONSCIENTIOUSNESS)), 0.6),
                new Evidence("traits.decisionStyles", decides, 0.25),
                new Evidence("experiential.creative.pursuit", claim(4 * pursuit.pulls()[1]), 0.15));
    }

    static Resolution novelty(Core core, Facts facts) {
        Scores<BasicValue> values = core.traits().values();
        double kept = values.isEmpty()
                ? 0
                : (values.of(BasicValue.STIMULATION)
                                + values.of(BasicValue.SELF_DIRECTION)
                                - values.of(BasicValue.TRADITION)
                                - values.of(BasicValue.SECURITY))
                        / 40;
        return Resolution.of(
                new Evidence("traits.openness", claim(facts.measure(Measure.OPENNESS)), 0.5),
                new Evidence("traits.values", Math.clamp(kept, -1, 1), 0.35),
                new Evidence("identity.settlement", facts.holds(Flag.RURAL) ? -0.2 : 0.2, 0.15));
    }

    private static double claim(double z) {
        return Math.clamp(z / FULL, -1, 1);
    }

    /// The two highest, the first of those that tie.
    private static List<String> values(Scores<BasicValue> scores) {
        if (scores.isEmpty()) {
            return List.of();
        }
        BasicValue first = scores.strongest();
        BasicValue second = first == VALUES[0] ? VALUES[1] : VALUES[0];
        for (BasicValue value : VALUES) {
            if (value != first && scores.of(value) > scores.of(second)) {
                second = value;
            }
        }
        return List.of(word(first), word(second));
    }

    private static String word(BasicValue value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
