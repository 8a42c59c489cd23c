package org.personahub.engine.design;

import java.util.List;
import org.personahub.engine.composer.behavioral.FreeTime;
import org.personahub.engine.composer.language.Condition;

/// One row of `design/pursuits.tsv`: who is drawn to a pursuit, and what it is counted in. Its words are symbols of
/// the grammars in `composer/en/pursuits`.
///
/// @param id stable name, the beginning of its symbols
/// @param pulls how each of the Big Five draws people to it, in the order of `TraitNorms.TRAITS`
/// @param steps the symbols of its steps, in order
/// @param spots whether it has a second part that varies
/// @param freeTime where and when people are at it in free time
record PursuitKind(
        String id,
        String theme,
        int minAge,
        int maxAge,
        Condition condition,
        double weight,
        double[] pulls,
        String unit,
        int goalMin,
        int goalMax,
        List<String> steps,
        boolean spots,
        FreeTime freeTime) {}
