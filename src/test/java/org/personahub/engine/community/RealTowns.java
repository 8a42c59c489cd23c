package org.personahub.engine.community;

import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.World;
import org.personahub.engine.architect.CommunityPlan;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;

/// Communities of real skeletons in several territories.
public final class RealTowns {

    private RealTowns() {}

    public static Community in(String territory, int size, Complexity complexity) {
        return Community.of(
                World.ATLAS,
                World.SYNTHESIS,
                World.blueprint(Requirements.ofSize(size)
                        .withSeed(11L)
                        .withTerritories(List.of(new TerritoryShare(territory, 1.0)))
                        .withComplexity(complexity)
                        .withCommunity(CommunityPlan.ANY)));
    }

    static List<Account> accounts(Community community) {
        List<Account> accounts = new ArrayList<>();
        community
                .range(0, community.size())
                .forEach(one -> accounts.add(Account.of(community, accounts.size(), one.persona())));
        return accounts;
    }
}
