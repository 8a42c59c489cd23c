package org.personahub.api.graphql;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.personahub.api.graphql.schema.Agent;
import org.personahub.api.graphql.schema.Territory;
import org.personahub.api.graphql.schema.Theme;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.atlas.Atlas;

/// What PersonaHub is made of: its agents, the territories of its atlas and its themes.
@GraphQLApi
@DefaultNonNull
@RunOnVirtualThread
public class AtlasApi {

    private final Atlas atlas;
    private final PersonaHubArchitect architect;
    private final AgentProbe agents;

    AtlasApi(Atlas atlas, PersonaHubArchitect architect, AgentProbe agents) {
        this.atlas = atlas;
        this.architect = architect;
        this.agents = agents;
    }

    @Query
    @Description("The five agents, in the order a population passes through them.")
    public List<@NonNull Agent> agents() {
        return agents.all();
    }

    @Query
    @Description("The territories people can come from, by code.")
    public List<@NonNull Territory> territories() {
        return atlas.territories().stream().map(Territory::of).toList();
    }

    @Query
    @Description("The themes that requirements can name.")
    public List<@NonNull Theme> themes() {
        return architect.themes().stream().map(Theme::of).toList();
    }
}
