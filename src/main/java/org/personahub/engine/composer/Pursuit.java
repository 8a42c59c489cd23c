package org.personahub.engine.composer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;

/// Something people want to create, and where it stands: the structural tension of a life.
///
/// @param id stable name
/// @param theme the theme it belongs to
/// @param minAge least age of those who pursue it
/// @param maxAge most
/// @param activity only those who mainly do this, or anybody when null
/// @param loadings how each of the Big Five draws people to it, in the order of `TraitNorms.TRAITS`
/// @param outcome what they want, to be read after "to"
/// @param reality where it stands, to be read after "has"
/// @param step what they do next, to be read after "to"
/// @param leisure what they do in free time because of it
public record Pursuit(
        String id,
        String theme,
        int minAge,
        int maxAge,
        @Nullable Activity activity,
        List<Double> loadings,
        String outcome,
        String reality,
        String step,
        String leisure) {}
