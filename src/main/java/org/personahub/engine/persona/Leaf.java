package org.personahub.engine.persona;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A component that is shown as an attribute of its own, or as several.
sealed interface Leaf<R> extends Field<R> permits RequiredLeaf, OptionalLeaf, ListLeaf {

    /// Its value as text, one for each element of a list; empty when it does not apply to this person.
    List<String> show(R owner);

    @Nullable
    Object read(DocumentReader in);
}
