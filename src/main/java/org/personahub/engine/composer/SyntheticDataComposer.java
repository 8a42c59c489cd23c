package org.personahub.engine.composer;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.SensitiveAttribute;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.composer.behavioral.BehavioralComposer;
import org.personahub.engine.composer.contextual.ContextualComposer;
import org.personahub.engine.composer.contextual.SharedHome;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.textual.biography.Lived;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.BehavioralModality;
import org.personahub.engine.persona.ContextualModality;
import org.personahub.engine.persona.ExperientialModality;
import org.personahub.engine.persona.Sensitive;
import org.personahub.engine.persona.TextualModality;
import org.personahub.engine.persona.VisualModality;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// The third agent: composes the material of each modality from who a person is and what they are about.
///
/// Facts grow from stage to stage, so that each modality can speak of what the earlier ones have settled.
/// Every modality is a stage of its own with its own streams, so that a gate can ask for one again without touching
/// another. Texts are written last, from what the others have settled.
public final class SyntheticDataComposer {

    /// The stages, which key the streams each modality draws from.
    public static final StreamKey VISUAL = VisualComposer.STAGE;

    public static final StreamKey CONTEXTUAL = ContextualComposer.STAGE;
    public static final StreamKey BEHAVIORAL = BehavioralComposer.STAGE;
    public static final StreamKey EXPERIENTIAL = ExperientialComposer.STAGE;
    public static final StreamKey SENSITIVE = SensitiveComposer.STAGE;
    public static final StreamKey HEADLINE = TextualComposer.HEADLINE;
    public static final StreamKey TEXTUAL = TextualComposer.STAGE;

    private final VisualComposer visual;
    private final BehavioralComposer behavioral;
    private final ContextualComposer contextual;
    private final ExperientialComposer experiential = new ExperientialComposer();
    private final TextualComposer textual = new TextualComposer();

    /// A composer for people of that atlas.
    public SyntheticDataComposer(Atlas atlas) {
        this.contextual = new ContextualComposer(atlas);
        this.visual = new VisualComposer(atlas.growth());
        this.behavioral = new BehavioralComposer(atlas);
    }

    /// How they look.
    public VisualModality visual(Core core, Facts facts, Complexity complexity, PersonaStreams streams) {
        return visual(core, facts, null, complexity, streams);
    }

    /// How they look, and the home around them.
    ///
    /// @param home that others share; null for people of a corpus
    public VisualModality visual(
            Core core, Facts facts, @Nullable SharedHome home, Complexity complexity, PersonaStreams streams) {
        return visual.compose(core, facts, home, complexity, streams);
    }

    /// What they do and how they decide.
    public BehavioralModality behavioral(
            Core core,
            ContextualModality context,
            Facts facts,
            Anchors anchors,
            Complexity complexity,
            PersonaStreams streams) {
        Pursuit pursuit = anchors.pursuit();
        return behavioral.compose(core, context, facts, pursuit.leisure(), pursuit.freeTime(), complexity, streams);
    }

    /// Where and when they live.
    public ContextualModality contextual(Core core, Facts facts, PersonaStreams streams) {
        return contextual(core, facts, null, streams);
    }

    /// Where and when they live.
    ///
    /// @param home that others share; null for people of a corpus
    public ContextualModality contextual(Core core, Facts facts, @Nullable SharedHome home, PersonaStreams streams) {
        return contextual.compose(core, facts, home, streams);
    }

    /// What they have lived through and move toward.
    public ExperientialModality experiential(
            Core core, Facts facts, Anchors anchors, Complexity complexity, PersonaStreams streams) {
        return experiential.compose(core, facts, anchors, complexity, streams);
    }

    /// What was asked for that is drawn only on request.
    public Sensitive sensitive(Core core, Set<SensitiveAttribute> asked, PersonaStreams streams) {
        return asked.isEmpty() ? Sensitive.NOT_ASKED : SensitiveComposer.compose(core, asked, streams);
    }

    /// The person in one line.
    public String headline(Facts facts, PersonaStreams streams) {
        return textual.headline(facts, streams);
    }

    /// The person in words.
    public TextualModality textual(
            Core core, Facts facts, Lived lived, String headline, Complexity complexity, PersonaStreams streams) {
        return textual.compose(core, facts, lived, headline, complexity, streams);
    }
}
