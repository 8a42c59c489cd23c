package org.personahub.engine.composer;

import java.util.List;
import org.personahub.engine.composer.behavioral.FreeTime;
import org.personahub.engine.persona.CreativeStep;

/// What a person wants to create, and where it stands: the structural tension of a life.
///
/// @param id stable name
/// @param theme the theme it belongs to
/// @param unit what the way to it is counted in
/// @param goal how many the outcome takes
/// @param present how many there are, 1 to goal - 1
/// @param since the year they began
/// @param outcome what they want, to be read after "to"
/// @param reality where it stands, to be read after "has"
/// @param obstacle what stands between, a clause
/// @param stakes what would be different, a clause
/// @param change what is under way, a clause
/// @param steps what advances it, in order
/// @param step the one they are at, to be read after "to"
/// @param leisure what they do in free time because of it
/// @param freeTime where and when they do that
public record Pursuit(
        String id,
        String theme,
        String unit,
        int goal,
        int present,
        int since,
        String outcome,
        String reality,
        String obstacle,
        String stakes,
        String change,
        List<CreativeStep> steps,
        String step,
        String leisure,
        FreeTime freeTime) {}
