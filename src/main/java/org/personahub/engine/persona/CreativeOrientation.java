package org.personahub.engine.persona;

import java.util.List;

/// Where a person stands between what is and what they want to create, in one measure for both.
///
/// @param pursuit the stable name of what they pursue, such as `orchard`
/// @param theme the theme it belongs to
/// @param unit what it is counted in, such as `voices`
/// @param goal how many of them the outcome takes, at least 2
/// @param present how many there are today, 1 to goal - 1
/// @param since the year they began
/// @param steps what advances it, in order; at least three
/// @param story the story it could carry
public record CreativeOrientation(
        String pursuit,
        String theme,
        String unit,
        int goal,
        int present,
        int since,
        List<CreativeStep> steps,
        StoryPotential story) {

    /// What an earlier engine knew.
    static final CreativeOrientation UNKNOWN =
            new CreativeOrientation("", "", "", 0, 0, 0, List.of(), StoryPotential.UNKNOWN);

    static final Layout<CreativeOrientation> LAYOUT = Layout.<CreativeOrientation>of()
            .text("pursuit", CreativeOrientation::pursuit)
            .text("theme", CreativeOrientation::theme)
            .text("unit", CreativeOrientation::unit)
            .whole("goal", CreativeOrientation::goal)
            .whole("present", CreativeOrientation::present)
            .whole("since", CreativeOrientation::since)
            .parts("steps", CreativeStep.LAYOUT, CreativeOrientation::steps, CreativeStep::line)
            .part("story", StoryPotential.LAYOUT, CreativeOrientation::story)
            .made(c -> new CreativeOrientation(c.at(0), c.at(1), c.at(2), c.at(3), c.at(4), c.at(5), c.at(6), c.at(7)));

    public CreativeOrientation {
        steps = List.copyOf(steps);
    }

    /// How far the outcome is from today, 0 to 1: the share of the measure that is still to come.
    public double distance() {
        return goal == 0 ? 0 : (double) (goal - present) / goal;
    }
}
