package org.personahub.engine.community.skeleton;

import java.util.List;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.atlas.City;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.synthesis.Synthesis;

/// The door to skeletons: draws the members as a corpus has them, makes couples of them, finds everybody's parents and
/// puts them in households.
///
/// Every step draws from a stream of its own, in an order that is fixed, so that a skeleton is a pure function of its
/// blueprint.
public final class Skeletons {

    private Skeletons() {}

    /// The skeleton of a community of the size that the blueprint says, in the first of its territories.
    ///
    /// @param atlas the atlas that the blueprint was designed with
    /// @param synthesis the function over that atlas
    /// @param city the city it is in or near
    public static Skeleton of(Atlas atlas, Synthesis synthesis, Blueprint blueprint, City city) {
        Territory territory = atlas.territory(blueprint.territories().getFirst().code());
        Origins origins = new Origins(territory);
        Inhabitants inhabitants = new Inhabitants(atlas, synthesis, blueprint, origins);
        Town town = new Town(
                territory,
                blueprint.asOf(),
                blueprint.seed(),
                origins.communities().size(),
                Norms.load(),
                inhabitants.columns());
        List<int[]> couples = new Couples(town).match();
        new Unions(town).of(new Likeness(town, inhabitants.leanings(), couples).exchange());
        Births births = new Births(town);
        int[] guardians = new Descent(town, births).draw();
        new Elsewhere(town, births).add(Kindred.of(new Members(town.people())));
        Units units = new Units(town, guardians);
        Dwellings dwellings = new Dwellings(town, units, Kindred.of(new Members(town.people())));
        dwellings.settle();
        Numbering numbering = new Numbering(town, units, dwellings);
        return new Skeleton(
                territory,
                city,
                blueprint.asOf(),
                blueprint.seed(),
                origins.communities(),
                origins.motherTongues(),
                numbering.members(),
                numbering.households());
    }
}
