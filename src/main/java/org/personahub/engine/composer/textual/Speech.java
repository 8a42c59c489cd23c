package org.personahub.engine.composer.textual;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.composer.language.Symbol;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Traits;
import org.personahub.engine.persona.Voice;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// How a person sounds: a voice drawn from traits, schooling, age and languages, all modelled by hand.
final class Speech {

    private static final StreamKey FORMALITY = StreamKey.of("textual.formality");
    private static final StreamKey VERBOSITY = StreamKey.of("textual.verbosity");
    private static final StreamKey RHYTHM = StreamKey.of("textual.voice.rhythm");
    private static final StreamKey HUMOUR = StreamKey.of("textual.voice.humour");
    private static final StreamKey VOCABULARY = StreamKey.of("textual.voice.vocabulary");
    private static final StreamKey CODE_SWITCHING = StreamKey.of("textual.voice.codeSwitching");
    private static final StreamKey GREETING = StreamKey.of("textual.voice.greeting");
    private static final StreamKey SIGN_OFF = StreamKey.of("textual.voice.signOff");
    private static final StreamKey FILLER = StreamKey.of("textual.voice.filler");

    /// From this age on people have a voice of their own.
    private static final int SPEAKS = 3;

    /// From this age on those who read may end a letter.
    private static final int WRITES = 8;

    private final Symbol greets;
    private final Symbol signsOff;
    private final Symbol fills;
    private final Greetings greetings = new Greetings();

    Speech() {
        Grammar grammar = Grammar.load("/composer/en/text-voice.grammar");
        this.greets = grammar.symbol("greeting");
        this.signsOff = grammar.symbol("sign_off");
        this.fills = grammar.symbol("filler");
    }

    /// How formally they write, 0 to 1.
    static double formality(Core core, PersonaStreams streams) {
        Traits traits = core.traits();
        double age = Math.min(core.identity().age(), 80) / 80.0 - 0.5;
        double mean = 0.3 + (traits.conscientiousness() - traits.openness()) / 60 + core.education() / 24.0 + 0.3 * age;
        return level(mean, streams.stream(FORMALITY).normal());
    }

    /// How many words they use, 0 to 1.
    static double verbosity(Core core, PersonaStreams streams) {
        return level(
                (core.traits().extraversion() - 50) / 40 + 0.5,
                streams.stream(VERBOSITY).normal());
    }

    /// Draws the voice and adds it to the facts.
    Voice voice(Core core, double formality, double verbosity, Facts facts, PersonaStreams streams) {
        Traits traits = core.traits();
        int age = core.identity().age();
        if (age < SPEAKS) {
            return Voice.NONE;
        }
        double humour = level(
                0.45 + (traits.extraversion() - 50) / 60 + (traits.openness() - 50) / 90 - 0.2 * (formality - 0.5),
                streams.stream(HUMOUR).normal());
        double rhythm = level(
                0.55 - 0.4 * (verbosity - 0.5) + (traits.neuroticism() - 50) / 80,
                streams.stream(RHYTHM).normal());
        double switching = switching(core, streams.stream(CODE_SWITCHING).normal());
        Greetings.@Nullable Words own =
                greetings.of(core.identity().motherTongue().code());
        facts.put(Measure.FORMALITY, formality)
                .put(Measure.VERBOSITY, verbosity)
                .put(Measure.HUMOUR, humour)
                .put(Measure.RHYTHM, rhythm)
                .put(Measure.CODE_SWITCHING, switching)
                .put(Slot.HELLO_OWN, own == null ? null : own.hello())
                .put(
                        Slot.THANKS_OWN,
                        own == null ? null : own.thanks(core.identity().sex()))
                .put(Slot.OWN_LANGUAGE, core.identity().motherTongue().label())
                .set(Flag.HAS_OWN_WORDS, own != null);
        String greeting = greets.write(facts, streams.stream(GREETING));
        boolean writes = age >= WRITES && facts.holds(Flag.LITERATE);
        @Nullable String signOff = writes ? signsOff.write(facts, streams.stream(SIGN_OFF)) : null;
        @Nullable String filler = fills.fits(facts) ? fills.write(facts, streams.stream(FILLER)) : null;
        facts.put(Slot.GREETING, greeting)
                .put(Slot.SIGNOFF, signOff)
                .put(Slot.FILLER, filler)
                .set(Flag.HAS_FILLER, filler != null);
        return new Voice(
                rhythm,
                humour,
                vocabulary(core, streams.stream(VOCABULARY).normal()),
                switching,
                greeting,
                signOff,
                filler,
                facts.find(Slot.HELLO_OWN),
                facts.find(Slot.THANKS_OWN),
                own == null ? null : own.dear());
    }

    /// Nobody slips into another language who has only one, and the young do it more.
    private static double switching(Core core, double noise) {
        if (core.identity().motherTongue().code().equals("en")) {
            return 0;
        }
        double several = core.languages().size() > 1 ? 0.2 : 0;
        double mean = 0.2
                + several
                + (core.traits().openness() - 50) / 80
                + (core.traits().extraversion() - 50) / 120
                - Math.max(0, core.identity().age() - 30) / 300.0;
        return level(mean, 1.5 * noise);
    }

    private static int vocabulary(Core core, double noise) {
        int age = core.identity().age();
        int most = age < 6 ? 1 : age < 10 ? 2 : age < 14 ? 3 : age < 18 ? 4 : 5;
        double level = 1.6 + core.education() * 0.42 + (core.traits().openness() - 50) / 25 + 0.3 * noise;
        return Math.clamp(Math.round(level), 1, most);
    }

    /// A level from 0 to 1 with two decimals.
    private static double level(double mean, double noise) {
        return Math.rint(Math.clamp(mean + 0.1 * noise, 0, 1) * 100) / 100;
    }
}
