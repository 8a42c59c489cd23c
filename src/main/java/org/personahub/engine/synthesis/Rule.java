package org.personahub.engine.synthesis;

import java.util.function.Predicate;

/// Something that holds for every person that passes a gate.
///
/// @param name stable name
/// @param fault what is wrong when it does not hold, in one English sentence
/// @param holds the test
/// @param <T> what the gate looks at
record Rule<T>(String name, String fault, Predicate<T> holds) {}
