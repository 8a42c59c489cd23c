package org.personahub.api.graphql.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.personahub.engine.community.life.District;
import org.personahub.engine.community.life.MeetingPlace;

/// What the members of a community share beyond kin and home.
@Description("What the members of a community share beyond kin and home.")
public record SharedLife(
        @Description("The year the first people settled.") int founded,

        @Description("Its parts; one when it is small.") List<@NonNull String> districts,

        @Description("What serves many: schools, markets, clubs.")
        List<@NonNull Institution> institutions,

        @Description("Where people run into each other, such as: under the mango tree.")
        List<@NonNull String> places,

        @Description("What happened there, oldest first.") List<@NonNull Happening> history,

        @Description("What is kept every week and every year.")
        List<@NonNull Ritual> rituals,

        @Description("What goes without saying.") List<@NonNull String> norms,

        @Description("What is argued about, to be read after: people argue about.")
        List<@NonNull String> tensions) {

    /// As the schema shows it.
    public static SharedLife of(org.personahub.engine.community.life.SharedLife life) {
        return new SharedLife(
                life.founded(),
                life.districts().stream().map(District::name).toList(),
                life.institutions().stream().map(Institution::of).toList(),
                life.places().stream().map(MeetingPlace::words).toList(),
                life.history().stream().map(Happening::of).toList(),
                life.rituals().stream().map(Ritual::of).toList(),
                life.norms(),
                life.tensions());
    }
}
