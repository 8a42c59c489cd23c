package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// How far a community is.
@Description("How far a community is.")
public enum CommunityState {
    @Description("Its members are being made, or will be; those who are there can be read.")
    BUILDING,
    @Description("All of it is there.")
    READY,
    @Description("Some of its members will never be there, unless its run is retried.")
    FAILED;

    static CommunityState of(org.personahub.orchestration.CommunityState value) {
        return valueOf(value.name());
    }
}
