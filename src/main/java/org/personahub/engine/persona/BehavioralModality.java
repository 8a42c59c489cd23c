package org.personahub.engine.persona;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a person does and how they decide.
///
/// @param chronotype when in the day they are at their best
/// @param wakeTime local time of getting up on a weekday, `HH:mm`
/// @param bedTime local time of going to bed, `HH:mm`
/// @param decisionStyle how they come to a decision
/// @param leisure what they do in free time, most typical first
/// @param health how healthy they feel and what they do for it
/// @param weekday a usual day of the working week, from getting up to getting up; empty when it was not asked for
/// @param weekend a usual day of the weekend of the place; empty when it was not asked for
/// @param risk how much they dare
/// @param spending what their money goes to
/// @param media how long they are with each medium
/// @param technology the machines they use
/// @param conflictStyle what they do in a disagreement; absent below 6 years
/// @param interaction how they are with people
/// @param habits what they do without deciding it
/// @param skills what they can do, best first
/// @param likes what they are fond of
/// @param dislikes what they would rather do without
/// @param interests what they like to know about
/// @param beliefs what they hold true of people, work and change, in the first person
public record BehavioralModality(
        Chronotype chronotype,
        String wakeTime,
        String bedTime,
        DecisionStyle decisionStyle,
        List<String> leisure,
        HealthHabits health,
        List<DaySpan> weekday,
        List<DaySpan> weekend,
        RiskTaking risk,
        Spending spending,
        MediaUse media,
        TechnologyUse technology,
        @Nullable ConflictStyle conflictStyle,
        Interaction interaction,
        List<Habit> habits,
        List<Skill> skills,
        List<String> likes,
        List<String> dislikes,
        List<String> interests,
        List<String> beliefs) {

    static final Layout<BehavioralModality> LAYOUT = Layout.<BehavioralModality>of()
            .choice("chronotype", Chronotype.class, BehavioralModality::chronotype)
            .text("wakeTime", BehavioralModality::wakeTime)
            .text("bedTime", BehavioralModality::bedTime)
            .choice("decisionStyle", DecisionStyle.class, BehavioralModality::decisionStyle)
            .texts("leisure", BehavioralModality::leisure)
            .part("health", HealthHabits.LAYOUT, BehavioralModality::health)
            .parts("weekday", DaySpan.LAYOUT, BehavioralModality::weekday, DaySpan::line)
            .parts("weekend", DaySpan.LAYOUT, BehavioralModality::weekend, DaySpan::line)
            .part("risk", RiskTaking.LAYOUT, BehavioralModality::risk)
            .part("spending", Spending.LAYOUT, BehavioralModality::spending)
            .part("media", MediaUse.LAYOUT, BehavioralModality::media)
            .part("technology", TechnologyUse.LAYOUT, BehavioralModality::technology)
            .optionalChoice("conflictStyle", ConflictStyle.class, BehavioralModality::conflictStyle)
            .part("interaction", Interaction.LAYOUT, BehavioralModality::interaction)
            .parts("habits", Habit.LAYOUT, BehavioralModality::habits, Habit::line)
            .parts("skills", Skill.LAYOUT, BehavioralModality::skills, Skill::line)
            .texts("likes", BehavioralModality::likes)
            .texts("dislikes", BehavioralModality::dislikes)
            .texts("interests", BehavioralModality::interests)
            .texts("beliefs", BehavioralModality::beliefs)
            .made(c -> new BehavioralModality(
                    c.at(0),
                    c.at(1),
                    c.at(2),
                    c.at(3),
                    c.at(4),
                    Objects.requireNonNullElse(c.optional(5), HealthHabits.UNKNOWN),
                    orEmpty(c.optional(6)),
                    orEmpty(c.optional(7)),
                    Objects.requireNonNullElse(c.optional(8), RiskTaking.NONE),
                    Objects.requireNonNullElse(c.optional(9), Spending.NONE),
                    Objects.requireNonNullElse(c.optional(10), MediaUse.NONE),
                    Objects.requireNonNullElse(c.optional(11), TechnologyUse.NONE),
                    c.optional(12),
                    Objects.requireNonNullElse(c.optional(13), Interaction.NONE),
                    orEmpty(c.optional(14)),
                    orEmpty(c.optional(15)),
                    orEmpty(c.optional(16)),
                    orEmpty(c.optional(17)),
                    orEmpty(c.optional(18)),
                    orEmpty(c.optional(19))));

    private static <E> List<E> orEmpty(@Nullable List<E> list) {
        return list == null ? List.of() : list;
    }

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

    /// The five ways of handling conflict (Thomas and Kilmann 1974).
    public enum ConflictStyle {
        COMPETING,
        COLLABORATING,
        COMPROMISING,
        AVOIDING,
        ACCOMMODATING
    }
}
