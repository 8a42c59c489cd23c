package org.personahub.api.graphql;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.InvalidRequirements;
import org.personahub.engine.architect.InvalidRequirements.Code;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.atlas.Atlas;

/// Refuses filters that no person of this atlas could ever pass, because they are more likely mistaken than meant.
@Singleton
class PersonFilters {

    private final Atlas atlas;

    PersonFilters(Atlas atlas) {
        this.atlas = atlas;
    }

    /// Checks what a filter says about territories and ages.
    ///
    /// @throws InvalidRequirements when a territory is unknown or the ages are no range within 0 to 120
    void check(List<String> territories, @Nullable Integer minAge, @Nullable Integer maxAge) {
        for (String code : territories) {
            if (atlas.find(code).isEmpty()) {
                throw PersonaHubArchitect.unknownTerritory(code);
            }
        }
        checkAge("minAge", minAge);
        checkAge("maxAge", maxAge);
        if (minAge != null && maxAge != null && minAge > maxAge) {
            throw new InvalidRequirements(
                    Code.INVALID_AGE_RANGE,
                    "minAge " + minAge + " is above maxAge " + maxAge + "; give a minAge that is not above maxAge.");
        }
    }

    private static void checkAge(String name, @Nullable Integer age) {
        if (age != null && (age < 0 || age > PersonaHubArchitect.MAX_AGE)) {
            throw new InvalidRequirements(
                    Code.AGE_OUT_OF_RANGE,
                    name + " is " + age + "; give an age from 0 to " + PersonaHubArchitect.MAX_AGE + ".");
        }
    }
}
