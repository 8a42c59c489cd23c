package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// To whom somebody is drawn, in their own words.
@Description("To whom somebody is drawn, in their own words.")
public enum Orientation {
    @Description("To people of the other sex.")
    HETEROSEXUAL,
    @Description("To people of the same sex.")
    GAY_OR_LESBIAN,
    @Description("To people of both sexes.")
    BISEXUAL,
    @Description("None of these words, or no answer.")
    OTHER
}
