package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.personahub.store.MemberTie;
import org.personahub.store.PersonaAt;

/// That one member of a community is tied to another.
@Description("That one member of a community is tied to another. Two people may be tied in several layers.")
public record Tie(
        @Description("What brought them together.") TieLayer layer,

        @Description("The id of the person it leads from.") @Id
        String source,

        @Description("The id of the person it leads to.") @Id
        String target,

        @Description("How close they are, above 0 and up to 1.")
        double strength,

        @Description("What the target is to the source, such as mother, colleague or friend from school.")
        String relation,

        @Description("The year in which they met.") int since,
        @Ignore PersonaAt from,
        @Ignore MemberTie stored,
        @Ignore PersonaAt to,
        @Ignore Together<PersonaAt> targets) {}
