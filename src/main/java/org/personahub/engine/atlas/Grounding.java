package org.personahub.engine.atlas;

import org.jspecify.annotations.Nullable;

/// How firmly the figures of a territory stand.
///
/// @param lowConfidence true where fewer than 50,000 people live, so that every share rests on few people
/// @param ratesOf code of the territory whose births, deaths and life expectancy it borrows; null when its own are
/// known
/// @param ages where its age structure comes from
public record Grounding(boolean lowConfidence, @Nullable String ratesOf, Source ages) {}
