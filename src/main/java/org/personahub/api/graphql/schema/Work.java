package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// The work of a person who works; null or empty for all others.
@Description("The work of a person who works; null or empty for all others.")
public record Work(
        @Description("On whose account they work.") @Nullable
        EmploymentStatus status,

        @Description("Whether it is work without contract, social insurance or registration.") @Nullable
        Boolean informal,

        @Description("ISIC Rev. 4 section.") @Nullable Coded industry,

        @Description("Usual hours a week.") @Nullable Integer weeklyHours,

        @Description("One way.") @Nullable Integer commuteMinutes,

        @Description("How they get there.") @Nullable CommuteMode commuteMode,

        @Description("Where they work, in words, such as in a clinic.") @Nullable
        String workplace,

        @Description("When they work.") @Nullable WorkShift shift,

        @Description("Completed years in the present job.") @Nullable
        Integer yearsInJob,

        @Description("What they do there, in words.") List<@NonNull String> tasks,

        @Description("What the work takes.") List<@NonNull String> skills) {

    /// As the schema shows it.
    public static Work of(org.personahub.engine.persona.Work from) {
        org.personahub.engine.persona.Work.Status status = from.status();
        org.personahub.engine.persona.Coded industry = from.industry();
        org.personahub.engine.persona.Work.CommuteMode commuteMode = from.commuteMode();
        org.personahub.engine.persona.Work.Shift shift = from.shift();
        return new Work(
                status == null ? null : EmploymentStatus.of(status),
                from.informal(),
                industry == null ? null : Coded.of(industry),
                from.weeklyHours(),
                from.commuteMinutes(),
                commuteMode == null ? null : CommuteMode.of(commuteMode),
                from.workplace(),
                shift == null ? null : WorkShift.of(shift),
                from.yearsInJob(),
                from.tasks(),
                from.skills());
    }
}
