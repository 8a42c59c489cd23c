package org.personahub.api.graphql;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.graphql.api.DefaultNonNull;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.jspecify.annotations.Nullable;
import org.personahub.api.graphql.PersonaId.Created;
import org.personahub.api.graphql.PersonaId.OfCorpus;
import org.personahub.api.graphql.PersonaId.Stored;
import org.personahub.api.graphql.schema.Complexity;
import org.personahub.api.graphql.schema.Persona;
import org.personahub.api.graphql.schema.PersonaInput;
import org.personahub.api.graphql.schema.PersonaPatchInput;
import org.personahub.engine.synthesis.Givens;
import org.personahub.engine.synthesis.Part;
import org.personahub.orchestration.ChangePersona;
import org.personahub.orchestration.CreatePersona;
import org.personahub.orchestration.PersonaEditing;
import org.personahub.store.EditedPersonas.Key;
import org.personahub.store.Owner;
import org.personahub.store.StoredPersona;

/// Creating, changing and deleting people one by one. Everything has a transaction of its own.
@GraphQLApi
@DefaultNonNull
@RunOnVirtualThread
public class PersonaEditApi {

    private static final int LONGEST_BIOGRAPHY = 20_000;

    private final PersonaEditing editing;
    private final PersonasById people;

    PersonaEditApi(PersonaEditing editing, PersonasById people) {
        this.editing = editing;
        this.people = people;
    }

    @Mutation
    @Description("Creates a person: what is given is kept, the rest is completed coherently. CONTRADICTION, with the"
            + " reasons, when what is given cannot be true together. The list 'personas' has created people, too.")
    public Persona createPersona(@Description("What is given of the person.") PersonaInput input) {
        Texts.check("idempotencyKey", input.idempotencyKey());
        Givens givens = input.givens();
        checkTexts(givens);
        Complexity complexity = Objects.requireNonNullElse(input.complexity(), Complexity.MODERATE);
        return PersonasById.shown(editing.create(new CreatePersona(
                Owner.LOCAL,
                givens,
                partner(input.partnerId()),
                complexity.toEngine(),
                input.engineSeed(),
                input.idempotencyKey())));
    }

    @Mutation
    @Description("Changes a stored person, created or of a run, and answers the next version. What follows from the"
            + " change is completed anew; the version before is kept, and the checksum of a run stays what it was.")
    public Persona updatePersona(
            @Description("The id of a stored person.") @Id String id,
            @Description("What is given now, and what is no longer.") PersonaPatchInput patch) {
        Givens givens = patch.givens();
        checkTexts(givens);
        Set<Part> cleared = cleared(Objects.requireNonNullElse(patch.clear(), List.of()), givens);
        return PersonasById.shown(editing.change(new ChangePersona(key(id), patch.expectedVersion(), givens, cleared)));
    }

    @Mutation
    @Description("Deletes a stored person with all versions, created or of a run, and answers true. The counts and the"
            + " checksum of a run stay those of what it delivered.")
    public boolean deletePersona(@Description("The id of a stored person.") @Id String id) {
        editing.delete(key(id));
        return true;
    }

    private org.personahub.engine.persona.@Nullable Persona partner(@Nullable String id) {
        if (id == null) {
            return null;
        }
        return people.find(id)
                .orElseThrow(() -> new RequestRefused(
                        ErrorCode.PERSONA_NOT_FOUND, "Nobody has the partnerId; give the id of a persona, or none."))
                .content();
    }

    private static void checkTexts(Givens givens) {
        for (Part part : givens.parts()) {
            String text = givens.get(part).orElseThrow();
            Texts.check(part.input(), text, part == Part.BIOGRAPHY ? LONGEST_BIOGRAPHY : Texts.MAX_LENGTH);
            if (text.isBlank()) {
                throw new RequestRefused(
                        ErrorCode.INVALID_VALUE,
                        part.input() + " is blank; give a text, leave it out, or name it in 'clear'.");
            }
        }
    }

    private static Set<Part> cleared(List<String> paths, Givens givens) {
        Set<Part> cleared = EnumSet.noneOf(Part.class);
        for (String path : paths) {
            Part part = Part.editable(path)
                    .orElseThrow(() -> new RequestRefused(
                            ErrorCode.INVALID_VALUE,
                            "'" + path + "' cannot be cleared; these can: " + String.join(", ", Part.editablePaths())
                                    + "."));
            if (givens.get(part).isPresent()) {
                throw new RequestRefused(
                        ErrorCode.INVALID_VALUE, part.input() + " is both given and cleared; do one of the two.");
            }
            cleared.add(part);
        }
        return cleared;
    }

    private static Key key(String id) {
        PersonaId known = PersonaId.parse(id)
                .orElseThrow(() -> new RequestRefused(
                        ErrorCode.PERSONA_NOT_FOUND,
                        "Nobody has that id; the query 'personas' lists those who are stored."));
        return switch (known) {
            case Stored stored -> new Key(Owner.LOCAL, stored.runId(), stored.ordinal());
            case Created created -> new Key(Owner.LOCAL, StoredPersona.CREATED, created.number());
            case OfCorpus person ->
                throw new RequestRefused(
                        ErrorCode.PERSONA_NOT_FOUND,
                        "The person is of a corpus, and nothing of them is stored; start a run with ordinal "
                                + person.ordinal() + " in it, and change the person it delivers.");
        };
    }
}
