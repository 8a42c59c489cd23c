package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.personahub.engine.persona.Fingerprint;
import org.personahub.engine.persona.PersonaDocument;
import org.personahub.store.PersonaAt;
import org.personahub.store.StoredPersona;

/// A synthetic person: identity, traits, five modalities, emergent properties, and the provenance of all of it.
@Description(
        "A synthetic person: identity, traits, five modalities, emergent properties, and the provenance of all of it.")
public record Persona(
        @Description("Opaque. Asking for it answers this person, also when nothing is stored.") @Id
        String id,

        @Description("1, then one more with every edit.") int version,

        @Description("Its number within its corpus, from 0; null for a created person.") @Nullable
        Long ordinal,

        @Description("The pipeline run that delivered it; null for a person of a corpus and for a created one.")
        @Id
        @Nullable
        String runId,

        @Description("How much of the person is made.") Complexity complexity,
        @Description("Who they are.") Identity identity,
        @Description("What is lasting about their mind.") Traits traits,
        @Description("In words.") TextualModality textual,
        @Description("How they look.") VisualModality visual,
        @Description("What they do.") BehavioralModality behavioral,
        @Description("Where and when they live.") ContextualModality contextual,
        @Description("What they have lived through.") ExperientialModality experiential,

        @Description("What follows from the modalities together.")
        List<@NonNull EmergentProperty> emergent,

        @Description("Where they come from; null for people who were stored before it was drawn.") @Nullable
        Background background,

        @Description("The people they belong to, and the household they live in.")
        Family family,

        @Description("What the requirements asked for that is drawn only on request; null otherwise, and for minors.")
        @Nullable
        Sensitive sensitive,

        @Ignore org.personahub.engine.persona.Persona content,
        @Ignore @Nullable Fingerprint known,
        @Ignore @Nullable PersonaAt at,
        @Ignore Together<PersonaAt> together) {

    /// A person of a corpus, of whom nothing is stored.
    public static Persona ofCorpus(String id, long ordinal, org.personahub.engine.persona.Persona content) {
        return of(id, 1, ordinal, null, content, null, null, new Together<>(List.of()));
    }

    /// A person that a run delivered, or who was created.
    ///
    /// @param together those they are read with
    public static Persona stored(String id, StoredPersona stored, Together<PersonaAt> together) {
        return of(
                id,
                stored.version(),
                stored.created() ? null : stored.ordinal(),
                stored.created() ? null : stored.runId().toString(),
                stored.persona(),
                stored.fingerprint(),
                stored.at(),
                together);
    }

    private static Persona of(
            String id,
            int version,
            @Nullable Long ordinal,
            @Nullable String runId,
            org.personahub.engine.persona.Persona content,
            @Nullable Fingerprint known,
            @Nullable PersonaAt at,
            Together<PersonaAt> together) {
        return new Persona(
                id,
                version,
                ordinal,
                runId,
                Complexity.of(content.complexity()),
                Identity.of(content.identity()),
                Traits.of(content.traits()),
                TextualModality.of(content.textual()),
                VisualModality.of(content.visual()),
                BehavioralModality.of(content.behavioral()),
                ContextualModality.of(content.contextual()),
                ExperientialModality.of(content.experiential()),
                content.emergent().stream().map(EmergentProperty::of).toList(),
                Background.of(content.background()),
                Family.of(content.family()),
                Sensitive.of(content.sensitive()),
                content,
                known,
                at,
                together);
    }

    /// The hash of the generated content, computed only when asked for.
    @Description(
            "Of the generated content: equal for equal blueprint and ordinal, wherever it was computed. 32 hexadecimal digits.")
    public String getFingerprint() {
        Fingerprint fingerprint =
                known != null ? known : PersonaDocument.encode(content).fingerprint();
        return fingerprint.toString();
    }

    /// Everything, flat, listed only when asked for.
    @Description("Everything, flat, in a stable order, each with where it comes from.")
    public List<@NonNull Attribute> getAttributes() {
        return content.attributes().stream().map(Attribute::of).toList();
    }

    /// How many attributes there are, counted only when asked for.
    @Description("How many attributes there are.")
    public int getAttributeCount() {
        return content.attributes().size();
    }
}
