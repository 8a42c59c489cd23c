package org.personahub.engine.composer;

import org.personahub.engine.architect.Complexity;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.BehavioralModality;
import org.personahub.engine.persona.BehavioralModality.Chronotype;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Identity.Settlement;
import org.personahub.engine.persona.TextualModality;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Writes a person in words, from the facts that the other modalities have settled.
final class TextualComposer {

    static final StreamKey STAGE = StreamKey.of("textual");

    private static final StreamKey HEADLINE = StreamKey.of("textual.headline");
    private static final StreamKey BIOGRAPHY = StreamKey.of("textual.biography");
    private static final StreamKey FORMALITY = StreamKey.of("textual.formality");
    private static final StreamKey VERBOSITY = StreamKey.of("textual.verbosity");

    private static final int ADULT = 18;
    private static final int OLD = 67;

    /// A T-score half a standard deviation from the mean is where a trait begins to show.
    private static final double HIGH = 55;

    private static final double LOW = 45;

    private final Grammar grammar = Grammar.load("/composer/en/texts.grammar");

    TextualModality compose(
            Core core, Anchors anchors, BehavioralModality behavioral, Complexity complexity, PersonaStreams streams) {
        Facts facts = facts(core, anchors, behavioral);
        return new TextualModality(
                grammar.write("headline", facts, streams.stream(HEADLINE)),
                complexity.includes(Complexity.MODERATE)
                        ? grammar.write("biography", facts, streams.stream(BIOGRAPHY))
                        : null,
                level(
                        (core.traits().conscientiousness() - core.traits().openness()) / 40 + core.education() / 16.0,
                        streams.stream(FORMALITY).normal()),
                level(
                        (core.traits().extraversion() - 50) / 40 + 0.5,
                        streams.stream(VERBOSITY).normal()));
    }

    /// A level from 0 to 1 with two decimals.
    private static double level(double mean, double noise) {
        return Math.rint(Math.clamp(mean + 0.1 * noise, 0, 1) * 100) / 100;
    }

    private static Facts facts(Core core, Anchors anchors, BehavioralModality behavioral) {
        Identity identity = core.identity();
        boolean female = identity.sex() == Sex.FEMALE;
        Facts facts = new Facts()
                .put(Slot.FULL, identity.name().full())
                .put(Slot.SHORT, identity.name().shortForm())
                .put(Slot.AGE, Integer.toString(identity.age()))
                .put(Slot.CITY, identity.city())
                .put(Slot.TERRITORY, English.inText(core.territory().name()))
                .put(Slot.ADJECTIVE, core.territory().adjective())
                .put(Slot.LANGUAGE, identity.motherTongue().label())
                .put(Slot.BIRTH_YEAR, Integer.toString(identity.birthDate().getYear()))
                .put(Slot.SUBJECT, female ? "she" : "he")
                .put(Slot.OBJECT, female ? "her" : "him")
                .put(Slot.POSSESSIVE, female ? "her" : "his")
                .put(Slot.OUTCOME, anchors.pursuit().outcome())
                .put(Slot.REALITY, anchors.pursuit().reality())
                .put(Slot.STEP, anchors.pursuit().step())
                .put(Slot.LEISURE, behavioral.leisure().get(1))
                .put(Slot.WAKE, behavioral.wakeTime());
        if (core.occupation() != null) {
            facts.put(Slot.OCCUPATION, core.occupation().label());
        }
        return facts.when(Condition.CHILD, identity.age() < ADULT)
                .when(Condition.ADULT, identity.age() >= ADULT)
                .when(Condition.OLD, identity.age() >= OLD)
                .when(Condition.EMPLOYED, identity.activity() == Activity.EMPLOYED)
                .when(Condition.STUDENT, identity.activity() == Activity.IN_EDUCATION)
                .when(Condition.RETIRED, identity.activity() == Activity.RETIRED)
                .when(Condition.HOMEMAKER, identity.activity() == Activity.HOMEMAKING)
                .when(Condition.UNEMPLOYED, identity.activity() == Activity.UNEMPLOYED)
                .when(Condition.UNABLE, identity.activity() == Activity.UNABLE_TO_WORK)
                .when(Condition.MARRIED, identity.maritalStatus() == MaritalStatus.MARRIED)
                .when(Condition.COHABITING, identity.maritalStatus() == MaritalStatus.COHABITING)
                .when(Condition.WIDOWED, identity.maritalStatus() == MaritalStatus.WIDOWED)
                .when(Condition.SINGLE, identity.maritalStatus() == MaritalStatus.NEVER_MARRIED)
                .when(Condition.URBAN, identity.settlement() == Settlement.URBAN)
                .when(Condition.RURAL, identity.settlement() == Settlement.RURAL)
                .when(Condition.EARLY_RISER, behavioral.chronotype() == Chronotype.MORNING)
                .when(Condition.OUTGOING, core.traits().extraversion() >= HIGH)
                .when(Condition.QUIET, core.traits().extraversion() <= LOW)
                .when(Condition.CURIOUS, core.traits().openness() >= HIGH)
                .when(Condition.ORDERLY, core.traits().conscientiousness() >= HIGH)
                .when(Condition.SEVERAL_LANGUAGES, core.languages().size() > 1);
    }
}
