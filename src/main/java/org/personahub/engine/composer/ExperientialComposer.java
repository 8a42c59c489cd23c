package org.personahub.engine.composer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.composer.language.English;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Phrase;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Coping;
import org.personahub.engine.persona.CreativeOrientation;
import org.personahub.engine.persona.ExperientialModality;
import org.personahub.engine.persona.ExperientialModality.LearningStyle;
import org.personahub.engine.persona.ExperientialModality.LifeEvent;
import org.personahub.engine.persona.Responses;
import org.personahub.engine.persona.StoryPotential;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Composes what a person has lived through and what they move toward.
///
/// BASIC people have the outcome, the reality and the way between them; MODERATE ones a life line and how they cope;
/// HIGH ones everything.
final class ExperientialComposer {

    /// The stage, which keys the streams.
    static final StreamKey STAGE = StreamKey.of("experiential");

    private static final StreamKey LEARNING = StreamKey.of("experiential.learningStyle");
    private static final StreamKey YOUNGER_SELF = StreamKey.of("experiential.youngerSelf");
    private static final StreamKey WISHES = StreamKey.of("experiential.wishes");

    private static final int WISHES_EACH = 2;

    private final Grammar grammar = Grammar.load("/composer/en/experiential.grammar");
    private final LifeLine lifeLine = new LifeLine();
    private final Memories memories = new Memories();
    private final Dispositions dispositions = new Dispositions(grammar);

    /// Composes it all for one person.
    ExperientialModality compose(
            Core core, Facts facts, Anchors anchors, Complexity complexity, PersonaStreams streams) {
        Pursuit pursuit = anchors.pursuit();
        boolean moderate = complexity.includes(Complexity.MODERATE);
        boolean high = complexity.includes(Complexity.HIGH);
        facts.put(Slot.OUTCOME, pursuit.outcome())
                .put(Slot.REALITY, pursuit.reality())
                .put(Slot.STEP, pursuit.step())
                .put(Measure.TENSION, anchors.tension());
        List<LifeEvent> life = moderate ? lifeLine.of(core, facts, pursuit, streams) : List.of();
        return new ExperientialModality(
                life,
                learningStyle(core, streams),
                "To " + pursuit.outcome(),
                "Has " + pursuit.reality(),
                English.capital(pursuit.step()),
                anchors.tension(),
                creative(pursuit),
                anchors.bearing(),
                high ? memories.of(core, facts, streams) : List.of(),
                moderate ? dispositions.coping(core, facts, streams) : Coping.NONE,
                high ? dispositions.responses(facts, streams) : Responses.NONE,
                high ? youngerSelf(facts, streams) : null,
                high ? words(grammar.several("wish", WISHES_EACH, facts, streams.stream(WISHES))) : List.of());
    }

    private static CreativeOrientation creative(Pursuit pursuit) {
        return new CreativeOrientation(
                pursuit.id(),
                pursuit.theme(),
                pursuit.unit(),
                pursuit.goal(),
                pursuit.present(),
                pursuit.since(),
                pursuit.steps(),
                new StoryPotential(pursuit.outcome(), pursuit.obstacle(), pursuit.stakes(), pursuit.change()));
    }

    private @Nullable String youngerSelf(Facts facts, PersonaStreams streams) {
        if (!facts.holds(Flag.ADULT)) {
            return null;
        }
        return String.join(" ", words(grammar.several("younger_self", 2, facts, streams.stream(YOUNGER_SELF))));
    }

    private static List<String> words(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::text).toList();
    }

    private static LearningStyle learningStyle(Core core, PersonaStreams streams) {
        var stream = streams.stream(LEARNING);
        double abstraction = (core.traits().openness() - 50) / 10 + stream.normal();
        double action = (core.traits().extraversion() - 50) / 10 + stream.normal();
        if (abstraction > 0) {
            return action > 0 ? LearningStyle.ACTING : LearningStyle.THINKING;
        }
        return action > 0 ? LearningStyle.EXPERIENCING : LearningStyle.REFLECTING;
    }
}
