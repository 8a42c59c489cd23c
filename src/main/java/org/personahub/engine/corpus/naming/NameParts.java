package org.personahub.engine.corpus.naming;

import org.jspecify.annotations.Nullable;

/// A name as a custom has made it.
///
/// @param middle what stands between given and family name, whether the whole name shows it or not
/// @param family absent where the custom knows none
/// @param atBirth the family name at birth, where marriage brought another
/// @param whole the whole name
/// @param formal what a stranger says to an adult
record NameParts(
        Form given, Form middle, Form family, @Nullable Form atBirth, Form whole, String formal) {}
