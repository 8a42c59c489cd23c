package org.personahub.engine.corpus.family;

import java.util.Set;
import org.personahub.engine.atlas.FamilyPatterns;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Territory;

/// What a family is drawn around.
///
/// @param age completed years
/// @param education ISCED level
/// @param year that ages are counted at
public record Subject(
        Territory territory,
        Sex sex,
        int birthYear,
        int age,
        MaritalStatus status,
        int education,
        boolean studying,
        int year) {

    static final int ADULT = 18;

    private static final double FAMILY_TIES = 0.08;

    private static final Set<MaritalStatus> UNION = Set.of(MaritalStatus.MARRIED, MaritalStatus.COHABITING);
    private static final Set<MaritalStatus> PARTED = Set.of(MaritalStatus.SEPARATED, MaritalStatus.DIVORCED);

    FamilyPatterns patterns() {
        return territory.familyPatterns();
    }

    boolean adult() {
        return age >= ADULT;
    }

    boolean woman() {
        return sex == Sex.FEMALE;
    }

    boolean inUnion() {
        return UNION.contains(status);
    }

    boolean parted() {
        return PARTED.contains(status);
    }

    boolean widowed() {
        return status == MaritalStatus.WIDOWED;
    }

    boolean everInUnion() {
        return inUnion() || parted() || widowed();
    }

    /// How much more than a couple and its children share homes here, 0.03 to 0.5: more where households are large, and
    /// where couples do not live together unmarried. Set by hand.
    double extended() {
        double small = 0;
        for (int size = 1; size <= 3; size++) {
            small += patterns().householdSizes().share(size);
        }
        return Math.clamp(
                0.62 * (0.83 - small)
                        + FAMILY_TIES * (1 - Math.min(1, patterns().cohabitation() / 0.25)),
                0.03,
                0.5);
    }
}
