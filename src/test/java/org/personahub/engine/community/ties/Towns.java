package org.personahub.engine.community.ties;

import java.util.List;
import org.personahub.engine.World;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.community.skeleton.Skeleton;
import org.personahub.engine.community.skeleton.Skeletons;
import org.personahub.engine.synthesis.Synthesis;

/// Skeletons of towns to look at.
public final class Towns {

    private static final Synthesis SYNTHESIS = new Synthesis(World.ATLAS);

    private Towns() {}

    /// A town in the largest city of that territory.
    public static Skeleton of(String territory, int size, long seed) {
        Blueprint blueprint = new PersonaHubArchitect(World.ATLAS)
                .design(Requirements.ofSize(size)
                        .withSeed(seed)
                        .withTerritories(List.of(new TerritoryShare(territory, null)))
                        .withComplexity(Complexity.BASIC));
        return Skeletons.of(
                World.ATLAS,
                SYNTHESIS,
                blueprint,
                World.ATLAS.territory(territory).cities().values().getFirst());
    }
}
