package org.personahub.engine.community.skeleton;

import java.time.LocalDate;
import java.util.List;
import org.personahub.engine.atlas.City;
import org.personahub.engine.atlas.LanguageShare;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.Territory;

/// What is fixed of a community before any of its people is made.
///
/// @param territory where it is
/// @param city the city it is in or near
/// @param asOf the day ages are counted at
/// @param seed of its streams
/// @param communities the name communities of its members, as `Members.community` numbers them; one stands here once
/// for
///     each mother tongue that its people have
/// @param motherTongues the mother tongue of each of the communities
public record Skeleton(
        Territory territory,
        City city,
        LocalDate asOf,
        long seed,
        List<NameCommunity> communities,
        List<LanguageShare> motherTongues,
        Members members,
        Households households) {

    public Skeleton {
        communities = List.copyOf(communities);
        motherTongues = List.copyOf(motherTongues);
    }
}
