/// The engine: the pure function from a blueprint and an ordinal to a person, in plain Java.
///
/// No framework, no clock, no configuration, no locale default and no randomness but its own keyed streams may enter
/// here; resources are read while the atlas loads and never afterwards. That is what lets the service, a benchmark and
/// a Spark executor produce the same people. Inside, dependencies follow the order `random, atlas, architect, persona,
/// corpus, composer, design, synthesis, quality`; quality knows only `random, atlas, architect, persona`.
@NullMarked
package org.personahub.engine;

import org.jspecify.annotations.NullMarked;
