package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// What a person does and how they decide.
@Description("What a person does and how they decide.")
public record BehavioralModality(
        @Description("When in the day they are at their best.")
        Chronotype chronotype,

        @Description("Local time of getting up on a weekday, HH:mm.")
        String wakeTime,

        @Description("Local time of going to bed, HH:mm.") String bedTime,
        @Description("How they come to a decision.") DecisionStyle decisionStyle,

        @Description("What they do in free time, most typical first.")
        List<@NonNull String> leisure,

        @Description("How healthy they feel and what they do for it.")
        HealthHabits health,

        @Description("A usual day of the working week, from getting up to getting up; from MODERATE on.")
        List<@NonNull DaySpan> weekday,

        @Description("A usual day of the weekend of the place; at HIGH.")
        List<@NonNull DaySpan> weekend,

        @Description("How much they dare; from MODERATE on.")
        RiskTaking risk,

        @Description("What their money goes to; at HIGH.") Spending spending,

        @Description("How long they are with each medium; from MODERATE on.")
        MediaUse media,

        @Description("The machines they use; at HIGH.") TechnologyUse technology,

        @Description("What they do in a disagreement; from 6 years and MODERATE on.") @Nullable
        ConflictStyle conflictStyle,

        @Description("How they are with people; from MODERATE on.")
        Interaction interaction,

        @Description("What they do without deciding it; at HIGH.")
        List<@NonNull Habit> habits,

        @Description("What they can do, best first; from MODERATE on.")
        List<@NonNull Skill> skills,

        @Description("What they are fond of; from MODERATE on.")
        List<@NonNull String> likes,

        @Description("What they would rather do without; at HIGH.")
        List<@NonNull String> dislikes,

        @Description("What they like to know about; from MODERATE on.")
        List<@NonNull String> interests,

        @Description("What they hold true of people, work and change, in the first person; at HIGH.")
        List<@NonNull String> beliefs) {

    /// As the schema shows it.
    public static BehavioralModality of(org.personahub.engine.persona.BehavioralModality behavioral) {
        return new BehavioralModality(
                Chronotype.of(behavioral.chronotype()),
                behavioral.wakeTime(),
                behavioral.bedTime(),
                DecisionStyle.of(behavioral.decisionStyle()),
                behavioral.leisure(),
                HealthHabits.of(behavioral.health()),
                behavioral.weekday().stream().map(DaySpan::of).toList(),
                behavioral.weekend().stream().map(DaySpan::of).toList(),
                RiskTaking.of(behavioral.risk()),
                Spending.of(behavioral.spending()),
                MediaUse.of(behavioral.media()),
                TechnologyUse.of(behavioral.technology()),
                behavioral.conflictStyle() == null ? null : ConflictStyle.of(behavioral.conflictStyle()),
                Interaction.of(behavioral.interaction()),
                behavioral.habits().stream().map(Habit::of).toList(),
                behavioral.skills().stream().map(Skill::of).toList(),
                behavioral.likes(),
                behavioral.dislikes(),
                behavioral.interests(),
                behavioral.beliefs());
    }
}
