package org.personahub.engine.corpus.family;

import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.corpus.naming.Inherited;
import org.personahub.engine.corpus.naming.NamingCustoms;
import org.personahub.engine.persona.Family;
import org.personahub.engine.persona.Household;
import org.personahub.engine.random.PersonaStreams;

/// Draws the family of a person: parents, partner, children, brothers and sisters, and the household.
public final class FamilySampler {

    private final NamingCustoms customs;

    public FamilySampler(NamingCustoms customs) {
        this.customs = customs;
    }

    /// Draws a family.
    ///
    /// @param own the names that the person has from their kin and hands on
    public Family draw(Subject self, NameCommunity community, Inherited own, PersonaStreams streams) {
        Kin mother = Ancestry.mother(self, streams);
        Kin father = Ancestry.father(self, mother, streams);
        Kin partner = Unions.partner(self, streams).orElse(null);
        List<Kin> children = new ArrayList<>(Offspring.children(self, partner, streams));
        Draft draft = new Draft(
                self, mother, father, Ancestry.siblings(self, mother, streams), partner, children, new ArrayList<>());
        Household household = Homes.of(draft, streams);
        return new Family(household, new KinNames(customs, community, self, own, streams).name(draft));
    }
}
