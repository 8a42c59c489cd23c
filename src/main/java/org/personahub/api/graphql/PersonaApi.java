package org.personahub.api.graphql;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.personahub.api.graphql.schema.Persona;
import org.personahub.api.graphql.schema.PersonaConnection;
import org.personahub.api.graphql.schema.PersonaFilterInput;
import org.personahub.api.graphql.schema.PersonaOrder;
import org.personahub.api.graphql.schema.PersonaStatistics;
import org.personahub.api.graphql.schema.PyramidBand;
import org.personahub.store.Owner;
import org.personahub.store.PersonaFilter;
import org.personahub.store.Personas;

/// One person by id, and the people who are stored. The store gives every read a transaction of its own.
@GraphQLApi
@DefaultNonNull
@RunOnVirtualThread
public class PersonaApi {

    private final Personas personas;
    private final PersonaPages pages;
    private final PersonasById byId;
    private final StoredPersonaFilters filters;

    PersonaApi(Personas personas, PersonaPages pages, PersonasById byId, StoredPersonaFilters filters) {
        this.personas = personas;
        this.pages = pages;
        this.byId = byId;
        this.filters = filters;
    }

    @Query
    @Nullable
    @Description("The person with that id; null when there is none.")
    public Persona persona(@Description("The id of a person, stored or of a corpus.") @Id String id) {
        return byId.find(id).orElse(null);
    }

    @Query
    @Description("A page of the stored people who match.")
    public PersonaConnection personas(
            @Description("Which people are meant; all when absent.") @Nullable PersonaFilterInput filter,
            @Description("Their order; ORDINAL when absent.") @Nullable PersonaOrder orderBy,
            @Description("How many people from the beginning, 0 to 200; 50 when last is absent too.") @Nullable
                    Integer first,
            @Description("The cursor that the page follows.") @Nullable String after,
            @Description("How many people from the end, 0 to 200.") @Nullable Integer last,
            @Description("The cursor that the page precedes.") @Nullable String before) {
        PageArguments arguments = PageArguments.of(first, after, last, before);
        Optional<PersonaFilter> meant = filters.toStore(filter);
        var order = Objects.requireNonNullElse(orderBy, PersonaOrder.ORDINAL).toEngine();
        return pages.page(meant, order, arguments);
    }

    @Description("How many people the whole list has, counted only when asked for.")
    public long totalCount(@Source PersonaConnection connection) {
        return connection.total().getAsLong();
    }

    @Query
    @Description("Counts over the stored people who match.")
    public PersonaStatistics personaStatistics(
            @Description("Which people are meant; all when absent.") @Nullable PersonaFilterInput filter) {
        return new PersonaStatistics(filters.toStore(filter));
    }

    @Description("How many people match.")
    public long count(@Source PersonaStatistics statistics) {
        return statistics
                .filter()
                .map(filter -> personas.count(Owner.LOCAL, filter))
                .orElse(0L);
    }

    @Description("How many people match, by sex and five-year bands of age, the last band open.")
    public List<@NonNull PyramidBand> pyramid(@Source PersonaStatistics statistics) {
        return statistics
                .filter()
                .map(filter -> personas.pyramid(Owner.LOCAL, filter).stream()
                        .map(PyramidBand::of)
                        .toList())
                .orElse(List.of());
    }
}
