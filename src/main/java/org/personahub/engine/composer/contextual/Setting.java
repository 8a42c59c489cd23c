package org.personahub.engine.composer.contextual;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Household;
import org.personahub.engine.persona.Place;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;
import org.personahub.engine.random.PersonaStreams;

/// A person and what every part of their surroundings depends on.
///
/// @param year in which ages are counted
/// @param home that others share; null for people of a corpus
record Setting(
        Core core,
        TerritoryLife life,
        Facts facts,
        Place.Kind kind,
        Means means,
        int year,
        @Nullable SharedHome home) {

    /// The streams for what belongs to the home and not to the person.
    PersonaStreams shared(PersonaStreams own) {
        return SharedHome.streams(home, own);
    }

    /// The last year in which they may have come to live where they live.
    int arrivedBy() {
        return home == null ? year : Math.min(year, home.arrivedBy());
    }

    /// Completed years of whom the home belongs to, as far as it tells.
    int householderAge() {
        return home == null ? age() : home.age();
    }

    /// What they work whom the home belongs to; null for those who do not work.
    @Nullable
    Occupation householderOccupation() {
        return home == null ? core.occupation() : home.occupation();
    }

    int age() {
        return core.identity().age();
    }

    int birthYear() {
        return core.identity().birthDate().getYear();
    }

    boolean female() {
        return core.identity().sex() == Sex.FEMALE;
    }

    boolean urban() {
        return facts.holds(Flag.URBAN);
    }

    boolean minor() {
        return facts.holds(Flag.MINOR);
    }

    /// Thousands of international dollars per head and year in the territory.
    double gdp() {
        return facts.measure(Measure.GDP);
    }

    boolean inInstitution() {
        return core.family().household().type() == Household.Type.INSTITUTION;
    }

    /// Whether they live with a parent or a grandparent.
    boolean withElders() {
        for (Relative relative : core.family().relatives()) {
            if (relative.coresident()
                    && (relative.relation() == Relation.MOTHER
                            || relative.relation() == Relation.FATHER
                            || relative.relation() == Relation.GRANDPARENT)) {
                return true;
            }
        }
        return false;
    }
}
