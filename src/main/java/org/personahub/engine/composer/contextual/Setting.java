package org.personahub.engine.composer.contextual;

import org.personahub.engine.atlas.Sex;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Household;
import org.personahub.engine.persona.Place;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;

/// A person and what every part of their surroundings depends on.
///
/// @param year in which ages are counted
record Setting(Core core, TerritoryLife life, Facts facts, Place.Kind kind, Means means, int year) {

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
