package org.personahub.engine.composer;

import java.util.List;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Phrase;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Coded;
import org.personahub.engine.persona.Coping;
import org.personahub.engine.persona.Responses;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// How a person takes what happens, by their traits.
final class Dispositions {

    private static final StreamKey COPING = StreamKey.of("experiential.coping");
    private static final StreamKey SUPPORT = StreamKey.of("experiential.coping.supportSeeking");
    private static final StreamKey PACE = StreamKey.of("experiential.coping.adaptationPace");
    private static final StreamKey PRAISE = StreamKey.of("experiential.responses.praise");
    private static final StreamKey FAILURE = StreamKey.of("experiential.responses.failure");
    private static final StreamKey DEADLINES = StreamKey.of("experiential.responses.deadlines");
    private static final StreamKey STRANGERS = StreamKey.of("experiential.responses.strangers");
    private static final StreamKey LOSS = StreamKey.of("experiential.responses.loss");

    private static final int LEAST_AGE_COPING = 6;
    private static final int LEAST_AGE_RESPONSES = 3;
    private static final int GROWN_RESPONSES = 12;
    private static final String CHILDLIKE = "CHILDLIKE";

    private final Grammar grammar;

    Dispositions(Grammar grammar) {
        this.grammar = grammar;
    }

    Coping coping(Core core, Facts facts, PersonaStreams streams) {
        if (core.identity().age() < LEAST_AGE_COPING) {
            return Coping.NONE;
        }
        List<Phrase> ways = grammar.several("primary_coping", 2, facts, streams.stream(COPING));
        double support = 0.5
                + 0.13 * facts.measure(Measure.EXTRAVERSION)
                + 0.08 * facts.measure(Measure.AGREEABLENESS)
                + 0.1 * streams.stream(SUPPORT).normal();
        double pace = 0.5
                + 0.12 * facts.measure(Measure.OPENNESS)
                - 0.1 * facts.measure(Measure.NEUROTICISM)
                + 0.1 * streams.stream(PACE).normal();
        return new Coping(coded(ways.get(0), "coping"), coded(ways.get(1), "coping"), level(support), level(pace));
    }

    Responses responses(Facts facts, PersonaStreams streams) {
        double age = facts.measure(Measure.AGE);
        if (age < LEAST_AGE_RESPONSES) {
            return Responses.NONE;
        }
        if (age < GROWN_RESPONSES) {
            return new Responses(
                    one("praise_child", PRAISE, facts, streams),
                    one("failure_child", FAILURE, facts, streams),
                    null,
                    one("strangers_child", STRANGERS, facts, streams),
                    one("loss_child", LOSS, facts, streams));
        }
        return new Responses(
                one("praise", PRAISE, facts, streams),
                one("failure", FAILURE, facts, streams),
                one("deadlines", DEADLINES, facts, streams),
                one("strangers", STRANGERS, facts, streams),
                one("loss", LOSS, facts, streams));
    }

    private Coded one(String symbol, StreamKey key, Facts facts, PersonaStreams streams) {
        return coded(grammar.one(symbol, facts, streams.stream(key)), "response");
    }

    private static Coded coded(Phrase phrase, String scheme) {
        String id = phrase.id();
        return new Coded(id == null ? CHILDLIKE : id, scheme, phrase.text());
    }

    /// A level from 0 to 1 with two decimals.
    private static double level(double value) {
        return Math.rint(Math.clamp(value, 0, 1) * 100) / 100;
    }
}
