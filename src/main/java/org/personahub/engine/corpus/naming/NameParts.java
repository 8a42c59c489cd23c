package org.personahub.engine.corpus.naming;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A name as a custom has made it.
///
/// Relatives need the whole name alone, so the parts that it does not show are made when they are asked for.
///
/// @param middle what stands between given and family name, whether the whole name shows it or not
/// @param family absent where the custom knows none
/// @param atBirth the family name at birth, where marriage brought another
/// @param whole the whole name
/// @param formal what a stranger says to an adult
record NameParts(
        Form given,
        Supplier<Form> middle,
        Form family,
        @Nullable Form atBirth,
        Form whole,
        Supplier<String> formal) {

    /// A name without anything in the middle.
    NameParts(Form given, Form family, @Nullable Form atBirth, Form whole, Supplier<String> formal) {
        this(given, () -> Form.NONE, family, atBirth, whole, formal);
    }
}
