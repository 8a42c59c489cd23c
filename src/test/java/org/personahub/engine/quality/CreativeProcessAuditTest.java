package org.personahub.engine.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.persona.CreativeOrientation;
import org.personahub.engine.persona.CreativeStep;
import org.personahub.engine.persona.EmergentProperty;
import org.personahub.engine.persona.ExperientialModality;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.StoryPotential;
import org.personahub.engine.synthesis.Corpus;

class CreativeProcessAuditTest {

    private static final int PEOPLE = 500;
    private static final Corpus CORPUS =
            World.corpus(Requirements.ofSize(PEOPLE).withSeed(3).withComplexity(Complexity.HIGH));

    @Test
    void thePeopleOfACorpusKeepAllFourChecks() {
        CreativeProcessAudit.Result result = audit(UnaryOperator.identity());

        assertThat(result.advancing()).isEqualTo(1);
        assertThat(result.tense()).isEqualTo(1);
        assertThat(result.narrated()).isGreaterThan(0.99);
        assertThat(result.emerged()).isGreaterThan(0.7);
        assertThat(result.commonest()).isLessThan(0.2);
        assertThat(result.open()).isGreaterThan(0.3);
    }

    @Test
    void stepsThatLeadNowhereAreSeen() {
        assertThat(audit(persona -> with(
                                persona,
                                persona.experiential().tension(),
                                List.of(new CreativeStep("wait", CreativeStep.State.DOING, 0.5)),
                                persona.experiential().creative().story(),
                                persona.emergent()))
                        .advancing())
                .isZero();
    }

    @Test
    void aTensionThatIsDrawnByItselfIsSeen() {
        assertThat(audit(persona -> with(
                                persona,
                                persona.experiential().tension() / 2,
                                persona.experiential().creative().steps(),
                                persona.experiential().creative().story(),
                                persona.emergent()))
                        .tense())
                .isLessThan(0.05);
    }

    @Test
    void aWantThatNoTextSpeaksOfIsSeen() {
        StoryPotential silent = new StoryPotential("juggle burning walruses", "a", "b", "c");
        assertThat(audit(persona -> with(
                                persona,
                                persona.experiential().tension(),
                                persona.experiential().creative().steps(),
                                silent,
                                persona.emergent()))
                        .narrated())
                .isLessThan(0.05);
    }

    @Test
    void oneSetOfPropertiesForEverybodyIsSeen() {
        List<EmergentProperty> same = List.of(new EmergentProperty("same", "Is as all are.", List.of("identity.age")));
        CreativeProcessAudit.Result result = audit(persona -> with(
                persona,
                persona.experiential().tension(),
                persona.experiential().creative().steps(),
                persona.experiential().creative().story(),
                same));

        assertThat(result.commonest()).isEqualTo(1);
        assertThat(result.open()).isLessThan(0.01);
    }

    private static CreativeProcessAudit.Result audit(UnaryOperator<Persona> change) {
        CreativeProcessAudit audit = new CreativeProcessAudit();
        IntStream.range(0, PEOPLE)
                .forEach(ordinal ->
                        audit.add(change.apply(CORPUS.persona(ordinal).persona())));
        return audit.result();
    }

    private static Persona with(
            Persona persona,
            double tension,
            List<CreativeStep> steps,
            StoryPotential story,
            List<EmergentProperty> emergent) {
        ExperientialModality lived = persona.experiential();
        CreativeOrientation creative = lived.creative();
        ExperientialModality changed = new ExperientialModality(
                lived.lifeLine(),
                lived.learningStyle(),
                lived.desiredOutcome(),
                lived.currentReality(),
                lived.nextStep(),
                tension,
                new CreativeOrientation(
                        creative.pursuit(),
                        creative.theme(),
                        creative.unit(),
                        creative.goal(),
                        creative.present(),
                        creative.since(),
                        steps,
                        story),
                lived.bearing(),
                lived.memories(),
                lived.coping(),
                lived.responses(),
                lived.youngerSelf(),
                lived.wishes());
        return new Persona(
                persona.complexity(),
                persona.identity(),
                persona.traits(),
                persona.textual(),
                persona.visual(),
                persona.behavioral(),
                persona.contextual(),
                changed,
                emergent,
                persona.background(),
                persona.family(),
                persona.sensitive(),
                persona.provenance());
    }
}
