package org.personahub.engine.synthesis;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.corpus.PersonaCorpusGenerator.Drawn;
import org.personahub.engine.persona.AttributeCatalogue;
import org.personahub.engine.persona.AttributeKind;
import org.personahub.engine.persona.Fingerprint;
import org.personahub.engine.persona.Origin;
import org.personahub.engine.persona.PersonName;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.PersonaLayout;
import org.personahub.engine.persona.Provenance;
import org.personahub.engine.persona.TextualModality;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;
import org.personahub.engine.synthesis.InvalidGivens.Code;
import org.personahub.engine.synthesis.Origins.Proposal;

/// Completes people of whom something is given: what is given is kept as it is, the rest is drawn given it.
///
/// Candidates are drawn by the ordinary generator around what is settled and weighted by how probable it is for them;
/// one is chosen in proportion. It is pure: the same givens and seed complete to the same person.
public final class Completion {

    private static final StreamKey COMPLETION = StreamKey.of("completion");
    private static final StreamKey CHOICE = StreamKey.of("completion.choice");
    private static final Origin GIVEN = new Origin(AttributeKind.GIVEN, "input");
    private static final Origin OF_PARTNER = new Origin(AttributeKind.DERIVED, "given-partner");
    private static final List<Integer> FAMILY = List.of(
            PersonaLayout.leaf("family.household.type"),
            PersonaLayout.leaf("family.household.size"),
            PersonaLayout.leaf("identity.name.family"),
            PersonaLayout.leaf("identity.name.full"));
    private static final int CANDIDATES = 64;
    private static final int MOST_COMPOSED = 4;
    private static final long ORDINAL = 0;

    private final Atlas atlas;
    private final PersonaHubArchitect architect;
    private final Synthesis synthesis;

    /// @param synthesis the function over that atlas
    public Completion(Atlas atlas, PersonaHubArchitect architect, Synthesis synthesis) {
        this.atlas = atlas;
        this.architect = architect;
        this.synthesis = synthesis;
    }

    /// The blueprint of a person who is completed: a corpus of one.
    ///
    /// @param seed derived from what is given when null
    /// @throws org.personahub.engine.architect.InvalidRequirements SEED_OUT_OF_RANGE
    public Blueprint blueprint(Givens givens, @Nullable Long seed, Complexity complexity) {
        return architect.design(Requirements.ofSize(1)
                .withSeed(seed != null ? seed : seedOf(givens))
                .withComplexity(complexity));
    }

    /// Completes a person.
    ///
    /// @param blueprint of that person
    /// @throws InvalidGivens when something is unknown, or cannot be true together with the rest
    public Synthesised complete(Givens givens, Blueprint blueprint) {
        Known known = Known.of(atlas, blueprint.asOf(), givens);
        List<String> reasons = Contradictions.rules(known);
        if (!reasons.isEmpty()) {
            throw new InvalidGivens(Code.CONTRADICTION, String.join(" ", reasons));
        }
        Set<Finding> findings = new HashSet<>();
        List<Candidate> candidates = candidates(known, blueprint, findings);
        if (candidates.isEmpty()) {
            throw Contradictions.refusal(
                    known,
                    findings,
                    fewer -> !candidates(Known.of(atlas, blueprint.asOf(), fewer), blueprint, new HashSet<>())
                            .isEmpty());
        }
        return compose(
                blueprint,
                ORDINAL,
                candidates,
                0,
                core -> core,
                candidate -> {
                    Provenance.Draft provenance = candidate.provenance().draft();
                    known.givens().parts().forEach(part -> provenance.set(part.leaf(), GIVEN));
                    return provenance.finish();
                },
                givens);
    }

    /// What follows of the partner of somebody who exists, with what is given.
    ///
    /// @throws InvalidGivens CONTRADICTION when they have no partner who lives
    public Givens asPartner(Givens givens, Persona partner) {
        return givens.with(GivenPartner.of(atlas, partner).implied());
    }

    /// Completes the partner of somebody who exists and stays as they are.
    ///
    /// @param blueprint of the new person
    /// @throws InvalidGivens when they have no partner who lives, or their partner cannot be as given
    public Synthesised complete(Givens givens, Persona partner, Blueprint blueprint) {
        LocalDate asOf = blueprint.asOf();
        GivenPartner given = GivenPartner.of(atlas, partner);
        List<String> reasons = given.contradictions(givens, asOf);
        PersonaStreams streams = PersonaStreams.of(blueprint.seed(), ORDINAL, COMPLETION, 0);
        if (reasons.isEmpty()) {
            LocalDate birthDate = given.birthDate(atlas, givens, asOf, streams);
            Known known = Known.of(
                    atlas,
                    asOf,
                    givens.with(given.implied())
                            .with(Part.BIRTH_DATE, birthDate)
                            .without(Set.of(Part.AGE)));
            reasons = Contradictions.rules(known);
            if (reasons.isEmpty()) {
                return partner(given, known, birthDate, blueprint, givens);
            }
        }
        throw new InvalidGivens(Code.CONTRADICTION, String.join(" ", reasons));
    }

    private Synthesised partner(
            GivenPartner given, Known known, LocalDate birthDate, Blueprint blueprint, Givens givens) {
        PersonName name = synthesis
                .generator()
                .named(
                        given.present().community(),
                        given.listed(),
                        given.present().persona().identity(),
                        blueprint.asOf(),
                        PersonaStreams.of(blueprint.seed(), ORDINAL, Synthesis.IDENTITY, 0));
        Proposal proposal = given.proposal(known, birthDate, blueprint.asOf(), name);
        Set<Finding> findings = new HashSet<>();
        Homogamy homogamy = given.homogamy(birthDate);
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate one : candidates(_ -> Optional.of(proposal), blueprint, ORDINAL, 0, findings)) {
            double likeness = homogamy.likeness(given.education(), one.core().education());
            candidates.add(new Candidate(one.core(), one.provenance(), one.weight() * likeness));
        }
        if (candidates.isEmpty()) {
            throw Contradictions.refusal(
                    known,
                    findings,
                    fewer -> fewer.parts().stream()
                            .noneMatch(part -> givens.get(part).isPresent()));
        }
        return compose(
                blueprint,
                ORDINAL,
                candidates,
                0,
                given::within,
                candidate -> {
                    Provenance.Draft provenance = candidate.provenance().draft();
                    known.givens().parts().forEach(part -> provenance.set(part.leaf(), OF_PARTNER));
                    FAMILY.forEach(leaf -> provenance.set(leaf, OF_PARTNER));
                    givens.parts().forEach(part -> provenance.set(part.leaf(), GIVEN));
                    return provenance.finish();
                },
                givens);
    }

    /// Completes a person anew after an edit: all stays that does not follow from what changed.
    ///
    /// @param blueprint that the person was made of
    /// @throws InvalidGivens when something is unknown, or cannot be true of the person
    public Synthesised edit(Edit edit, Blueprint blueprint) {
        Present present = Present.of(atlas, edit.present());
        Set<Part> freed = edit.freed();
        Givens whole = present.givens().without(freed).with(edit.givens());
        Known known = Known.of(atlas, blueprint.asOf(), whole);
        List<String> reasons = Contradictions.rules(known);
        if (!reasons.isEmpty()) {
            throw new InvalidGivens(Code.CONTRADICTION, String.join(" ", reasons));
        }
        Proposal proposal = new Proposal(present.stratum(), present.settled(known, freed, edit.cleared()), 1);
        Set<Finding> findings = new HashSet<>();
        List<Candidate> candidates =
                candidates(_ -> Optional.of(proposal), blueprint, edit.ordinal(), edit.version(), findings);
        if (candidates.isEmpty()) {
            // Whoever exists was possible, so what is given now is what is not.
            throw Contradictions.refusal(
                    known,
                    findings,
                    fewer -> fewer.parts().stream()
                            .noneMatch(part -> edit.givens().get(part).isPresent()));
        }
        return compose(
                blueprint,
                edit.ordinal(),
                candidates,
                edit.version(),
                present::keep,
                candidate -> {
                    Provenance.Draft provenance = edit.present().provenance().draft();
                    freed.forEach(part ->
                            provenance.set(part.leaf(), candidate.provenance().of(part.leaf())));
                    edit.givens().parts().forEach(part -> provenance.set(part.leaf(), GIVEN));
                    return provenance.finish();
                },
                edit.givens());
    }

    private List<Candidate> candidates(Known known, Blueprint blueprint, Set<Finding> findings) {
        Origins origins = new Origins(known, blueprint.asOf().getYear(), synthesis.generator());
        return candidates(
                attempt -> origins.propose(PersonaStreams.of(blueprint.seed(), ORDINAL, COMPLETION, attempt)),
                blueprint,
                ORDINAL,
                0,
                findings);
    }

    /// Those who can be, each with a weight above zero.
    private List<Candidate> candidates(
            Function<Integer, Optional<Proposal>> proposals,
            Blueprint blueprint,
            long ordinal,
            int version,
            Set<Finding> findings) {
        LocalDate asOf = blueprint.asOf();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < CANDIDATES; i++) {
            int attempt = version * CANDIDATES + i;
            Optional<Proposal> proposal = proposals.apply(attempt);
            if (proposal.isEmpty()) {
                continue;
            }
            Provenance.Draft provenance = AttributeCatalogue.instance().usual().draft();
            PersonaStreams streams = PersonaStreams.of(blueprint.seed(), ordinal, Synthesis.IDENTITY, attempt);
            Optional<Drawn> drawn = synthesis
                    .generator()
                    .generate(proposal.get().stratum(), asOf, proposal.get().settled(), streams, provenance);
            if (drawn.isEmpty()) {
                continue;
            }
            List<Finding> faults = IdentityGate.GATE.check(drawn.get().core());
            double weight = proposal.get().correction() * drawn.get().likelihood();
            if (faults.isEmpty() && weight > 0) {
                candidates.add(new Candidate(drawn.get().core(), provenance.finish(), weight));
            }
            findings.addAll(faults);
        }
        return candidates;
    }

    /// Composes the candidate that chance chooses; another one when the gates of the modalities find fault.
    private Synthesised compose(
            Blueprint blueprint,
            long ordinal,
            List<Candidate> candidates,
            int version,
            Function<Core, Core> kept,
            Function<Candidate, Provenance> provenance,
            Givens givens) {
        List<Candidate> left = new ArrayList<>(candidates);
        Synthesised composed = null;
        for (int i = 0; i < MOST_COMPOSED && !left.isEmpty() && (composed == null || !composed.passed()); i++) {
            PersonaStreams streams =
                    PersonaStreams.of(blueprint.seed(), ordinal, COMPLETION, version * MOST_COMPOSED + i);
            Candidate candidate =
                    left.remove(choose(left, streams.stream(CHOICE).uniform()));
            composed = synthesis.compose(blueprint, ordinal, kept.apply(candidate.core()), provenance.apply(candidate));
        }
        if (composed == null) {
            throw new IllegalStateException("there is no candidate");
        }
        return new Synthesised(withTexts(composed.persona(), givens), composed.findings(), composed.retries());
    }

    private static int choose(List<Candidate> candidates, double uniform) {
        double most = candidates.stream().mapToDouble(Candidate::weight).max().orElseThrow();
        double left = uniform
                * candidates.stream()
                        .mapToDouble(candidate -> candidate.weight() / most)
                        .sum();
        for (int i = 0; i < candidates.size(); i++) {
            left -= candidates.get(i).weight() / most;
            if (left < 0) {
                return i;
            }
        }
        return candidates.size() - 1;
    }

    private static Persona withTexts(Persona persona, Givens givens) {
        TextualModality made = persona.textual();
        TextualModality textual = made.with(
                givens.get(Part.HEADLINE).orElse(made.headline()),
                givens.get(Part.BIOGRAPHY).orElse(made.biography()));
        return new Persona(
                persona.complexity(),
                persona.identity(),
                persona.traits(),
                textual,
                persona.visual(),
                persona.behavioral(),
                persona.contextual(),
                persona.experiential(),
                persona.emergent(),
                persona.background(),
                persona.family(),
                persona.sensitive(),
                persona.provenance());
    }

    /// A seed for givens without one: 53 bits of a hash of their text.
    private static long seedOf(Givens givens) {
        byte[] text = givens.text().getBytes(StandardCharsets.UTF_8);
        return Fingerprint.of(text).low() & PersonaHubArchitect.MAX_SEED;
    }

    private record Candidate(Core core, Provenance provenance, double weight) {}
}
