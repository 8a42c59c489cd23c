package org.personahub.engine.community.life;

/// Something that serves many: a school, a market, a club.
///
/// @param number from 0 on
/// @param words to be read after "at"
/// @param founded the year it opened or began
public record Institution(int number, Kind kind, String words, int district, int founded) {

    /// What it is for.
    public enum Kind {
        NURSERY,
        PRIMARY_SCHOOL,
        SECONDARY_SCHOOL,
        CLINIC,
        HOSPITAL,
        PHARMACY,
        MARKET,
        SHOP,
        BAKERY,
        COOPERATIVE,
        SAVINGS,
        SPORT,
        MUSIC,
        LIBRARY,
        HALL,
        FIRE,
        WATER,
        ELDERS,
        YOUTH,
        /// Of a faith, where names of many members are known for it. Nobody's own faith is said.
        WORSHIP
    }
}
