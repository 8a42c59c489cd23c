package org.personahub.engine.synthesis;

import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.composer.SyntheticDataComposer;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.corpus.Demographics;
import org.personahub.engine.corpus.LifeCourse;
import org.personahub.engine.corpus.PersonaCorpusGenerator;
import org.personahub.engine.corpus.Stratum;
import org.personahub.engine.design.PolyModalPersonaDesigner;
import org.personahub.engine.persona.Provenance;
import org.personahub.engine.persona.Traits;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// The function f: a person from a blueprint and an ordinal, through the stages and their gates in order.
///
/// It is pure and total. A gate asks for its own stage again and never touches another's streams, so a modality that
/// is made twice leaves everything else as it was.
public final class Synthesis {

    /// Keys the streams that say who somebody is.
    public static final StreamKey IDENTITY = StreamKey.of("identity");

    private final Agents agents;

    /// The function over that atlas. It is immutable and serves all threads.
    public Synthesis(Atlas atlas) {
        this.agents = new Agents(
                new PersonaCorpusGenerator(atlas), new SyntheticDataComposer(atlas), new PolyModalPersonaDesigner());
    }

    /// Makes several people, each the same as alone.
    ///
    /// @param strata the territory, sex and age that each ordinal has in the corpus
    List<Synthesised> people(Blueprint blueprint, long[] ordinals, Stratum[] strata) {
        List<Making> people = new ArrayList<>(ordinals.length);
        for (int i = 0; i < ordinals.length; i++) {
            people.add(Making.of(agents, blueprint, ordinals[i], strata[i]));
        }
        Making.run(Making.LIVES, people);
        Making.run(Making.COMPOSES, people);
        return people.stream().map(Making::synthesised).toList();
    }

    /// What statistics count a person by: the same as in the whole person.
    Demographics demographics(Blueprint blueprint, long ordinal, Stratum stratum) {
        return life(blueprint, ordinal, stratum).demographics();
    }

    /// How far somebody has come in life: the same as in the whole person.
    public LifeCourse life(Blueprint blueprint, long ordinal, Stratum stratum) {
        Making making = Making.of(agents, blueprint, ordinal, stratum);
        making.live();
        return making.life();
    }

    /// The traits of somebody who has lived so: the same as in the whole person, unless the identity gate asked for
    /// another attempt there.
    public Traits traits(Blueprint blueprint, long ordinal, LifeCourse life) {
        return agents.generator().traits(life, PersonaStreams.of(blueprint.seed(), ordinal, IDENTITY, 0));
    }

    /// Composes the rest of somebody whose identity and traits are known.
    Synthesised compose(Blueprint blueprint, long ordinal, Core core, Provenance provenance) {
        Making making = Making.of(agents, blueprint, ordinal, core, provenance);
        Making.run(Making.COMPOSES, List.of(making));
        return making.synthesised();
    }

    /// Composes the rest of the members of a community, each the same as alone.
    public List<Synthesised> compose(Blueprint blueprint, List<Grounded> members) {
        List<Making> people = members.stream()
                .map(member -> Making.of(agents, blueprint, member))
                .toList();
        Making.run(Making.COMPOSES, people);
        return people.stream().map(Making::synthesised).toList();
    }

    /// The agent that draws who somebody is.
    public PersonaCorpusGenerator generator() {
        return agents.generator();
    }
}
