package org.personahub.api.graphql;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.personahub.api.graphql.schema.PageInfo;
import org.personahub.api.graphql.schema.PersonaConnection;
import org.personahub.api.graphql.schema.PersonaEdge;
import org.personahub.api.graphql.schema.Together;
import org.personahub.store.Owner;
import org.personahub.store.Page;
import org.personahub.store.PageRequest;
import org.personahub.store.PersonaAt;
import org.personahub.store.PersonaFilter;
import org.personahub.store.PersonaKey;
import org.personahub.store.PersonaOrder;
import org.personahub.store.Personas;
import org.personahub.store.StoredPersona;

/// Pages of stored people.
@Singleton
class PersonaPages {

    private final Personas personas;

    PersonaPages(Personas personas) {
        this.personas = personas;
    }

    /// A page of the people who match.
    ///
    /// @param meant empty when nobody can match
    /// @throws RequestRefused INVALID_CURSOR
    PersonaConnection page(Optional<PersonaFilter> meant, PersonaOrder order, PageArguments arguments) {
        PersonaCursors cursors = new PersonaCursors(order, meant);
        String after = arguments.after();
        String before = arguments.before();
        PersonaKey afterKey = after == null ? null : cursors.key(after);
        PersonaKey beforeKey = before == null ? null : cursors.key(before);
        if (meant.isEmpty()) {
            return new PersonaConnection(List.of(), PageInfo.of(List.of(), false, false), () -> 0);
        }
        PageRequest request = new PageRequest(Math.max(1, arguments.size()), arguments.backward(), afterKey, beforeKey);
        Page<StoredPersona> page = arguments.cut(personas.page(Owner.LOCAL, meant.get(), order, request));
        Together<PersonaAt> together =
                new Together<>(page.items().stream().map(StoredPersona::at).toList());
        List<PersonaEdge> edges = page.items().stream()
                .map(stored -> new PersonaEdge(
                        cursors.cursor(personas.key(stored, order)), PersonasById.shown(stored, together)))
                .toList();
        return new PersonaConnection(
                edges,
                PageInfo.of(edges.stream().map(PersonaEdge::cursor).toList(), page.hasPrevious(), page.hasNext()),
                () -> personas.count(Owner.LOCAL, meant.get()));
    }
}
