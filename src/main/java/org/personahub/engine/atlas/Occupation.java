package org.personahub.engine.atlas;

/// An ISCO-08 unit group.
///
/// @param code four digits; the first is the major group
/// @param label a lower-case English noun for one person
/// @param skillLevel ISCO skill level, 1 to 4
/// @param femaleShare share of women among those who do it, 0 to 1
/// @param weight relative size within its major group
/// @param prestige 0 to 100
/// @param incomeFactor typical income relative to the median earner of a territory
/// @param minIsced least ISCED level that it takes
/// @param usualIsced the level most have
/// @param informal whether it is subsistence or an informal trade, whose frequency falls with income per head
public record Occupation(
        String code,
        String label,
        int skillLevel,
        double femaleShare,
        double weight,
        double prestige,
        double incomeFactor,
        int minIsced,
        int usualIsced,
        boolean informal) {

    /// The ISCO major group, 0 to 9.
    public int major() {
        return code.charAt(0) - '0';
    }
}
