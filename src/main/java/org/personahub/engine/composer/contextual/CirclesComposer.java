package org.personahub.engine.composer.contextual;

import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Phrase;
import org.personahub.engine.persona.Circles;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Composes the circles of people around somebody: about 5, 15, 50 and 150, each three times the one within.
final class CirclesComposer {

    private static final StreamKey SIZE = StreamKey.of("contextual.circles.support");
    private static final StreamKey OUTER = StreamKey.of("contextual.circles.acquaintances");
    private static final StreamKey COMPANIONS = StreamKey.of("contextual.circles.companions");

    private static final int[] AGES = {0, 3, 8, 14, 20, 40, 65, 80, 95};
    private static final double[] PART_OF_ADULT = {0.2, 0.3, 0.55, 0.85, 1, 1, 0.9, 0.65, 0.4};

    private final Grammar grammar;

    CirclesComposer(Grammar grammar) {
        this.grammar = grammar;
    }

    Circles compose(Setting setting, PersonaStreams streams) {
        double outgoing = setting.facts().measure(Measure.EXTRAVERSION);
        double inner =
                StrictMath.exp(0.12 * outgoing + 0.25 * streams.stream(SIZE).normal());
        double outer =
                StrictMath.exp(0.25 * outgoing + 0.3 * streams.stream(OUTER).normal());
        double part = Curve.at(setting.age(), AGES, PART_OF_ADULT);
        int support = Math.max(2, (int) Math.rint(4.8 * inner * StrictMath.sqrt(part)));
        int sympathy = Math.max(support + 1, (int) Math.rint(14.5 * inner * part));
        int friends = Math.max(sympathy + 2, (int) Math.rint(46 * outer * part));
        int acquaintances = Math.max(friends + 4, (int) Math.rint(140 * outer * part));
        int companions = outgoing > 0.8 ? 3 : outgoing < -0.8 ? 1 : 2;
        List<String> words = new ArrayList<>(companions);
        for (Phrase phrase : grammar.several("companion", companions, setting.facts(), streams.stream(COMPANIONS))) {
            words.add(phrase.text());
        }
        return new Circles(support, sympathy, friends, acquaintances, List.copyOf(words));
    }
}
