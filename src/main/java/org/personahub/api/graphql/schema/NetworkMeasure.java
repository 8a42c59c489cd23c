package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.personahub.engine.community.statistics.Estimate;

/// A figure of a community's network beside what is known of real ones.
@Description("A figure of a community's network beside what is known of real ones.")
public record NetworkMeasure(
        @Description("Its name, such as CLUSTERING.") String name,
        @Description("What it says, in words.") String description,
        @Description("What the community has.") double value,

        @Description("The standard error when it was found from a sample; 0 when everybody was counted.")
        double error,

        @Description("How many were looked at.") int sample,

        @Description("The published or typical value; null where there is none.") @Nullable
        Double reference,

        @Description("The least that counts as met.") double low,
        @Description("The most that counts as met.") double high,
        @Description("Whether it is within those bounds.") boolean met,

        @Description("Where the reference comes from, and whether it was checked.")
        String source) {

    static NetworkMeasure of(org.personahub.engine.community.statistics.NetworkMeasure measure) {
        Estimate found = measure.found();
        return new NetworkMeasure(
                measure.statistic().name(),
                measure.statistic().wording(),
                found.value(),
                found.error(),
                found.sample(),
                Double.isNaN(measure.reference()) ? null : measure.reference(),
                measure.low(),
                measure.high(),
                measure.met(),
                measure.source());
    }
}
