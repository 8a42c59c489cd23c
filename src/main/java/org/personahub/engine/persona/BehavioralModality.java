package org.personahub.engine.persona;

import java.util.List;
import java.util.Objects;

/// What a person does and how they decide.
///
/// @param chronotype when in the day they are at their best
/// @param wakeTime local time of getting up on a weekday, `HH:mm`
/// @param bedTime local time of going to bed, `HH:mm`
/// @param decisionStyle how they come to a decision
/// @param leisure what they do in free time, most typical first
/// @param health how healthy they feel and what they do for it
public record BehavioralModality(
        Chronotype chronotype,
        String wakeTime,
        String bedTime,
        DecisionStyle decisionStyle,
        List<String> leisure,
        HealthHabits health) {

    static final Layout<BehavioralModality> LAYOUT = Layout.<BehavioralModality>of()
            .choice("chronotype", Chronotype.class, BehavioralModality::chronotype)
            .text("wakeTime", BehavioralModality::wakeTime)
            .text("bedTime", BehavioralModality::bedTime)
            .choice("decisionStyle", DecisionStyle.class, BehavioralModality::decisionStyle)
            .texts("leisure", BehavioralModality::leisure)
            .part("health", HealthHabits.LAYOUT, BehavioralModality::health)
            .made(c -> new BehavioralModality(
                    c.at(0),
                    c.at(1),
                    c.at(2),
                    c.at(3),
                    c.at(4),
                    Objects.requireNonNullElse(c.optional(5), HealthHabits.UNKNOWN)));

    /// Morningness to eveningness.
    public enum Chronotype {
        MORNING,
        INTERMEDIATE,
        EVENING
    }

    /// The dominant one of the five styles of the General Decision-Making Style inventory (Scott and Bruce 1995).
    public enum DecisionStyle {
        RATIONAL,
        INTUITIVE,
        DEPENDENT,
        AVOIDANT,
        SPONTANEOUS
    }
}
