package org.personahub.api.graphql;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.persona.Persona;
import org.personahub.store.Owner;
import org.personahub.store.PageRequest;
import org.personahub.store.PersonaFilter;
import org.personahub.store.PersonaKey;
import org.personahub.store.PersonaOrder;
import org.personahub.store.Personas;
import org.personahub.store.StoredPersona;

/// The people that one run stored, by ordinal, read page by page.
final class StoredPeople implements Iterator<Persona> {

    private static final int PAGE = 1000;

    private final Personas personas;
    private final PersonaFilter filter;
    private int remaining;
    private Iterator<StoredPersona> page = List.<StoredPersona>of().iterator();
    private @Nullable PersonaKey last;
    private boolean more = true;

    /// At most that many of them, the first.
    StoredPeople(Personas personas, UUID runId, int limit) {
        this.personas = personas;
        this.filter = PersonaFilter.ofRun(runId);
        this.remaining = limit;
    }

    @Override
    public boolean hasNext() {
        if (remaining > 0 && !page.hasNext() && more) {
            var read = personas.page(
                    Owner.LOCAL,
                    filter,
                    PersonaOrder.ORDINAL,
                    new PageRequest(Math.min(PAGE, remaining), false, last, null));
            page = read.items().iterator();
            more = read.hasNext();
        }
        return remaining > 0 && page.hasNext();
    }

    @Override
    public Persona next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        StoredPersona stored = page.next();
        last = personas.key(stored, PersonaOrder.ORDINAL);
        remaining--;
        return stored.persona();
    }
}
