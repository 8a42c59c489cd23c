package org.personahub.engine.corpus;

import org.personahub.engine.atlas.Sex;

/// The people of one sex in a band of ages.
///
/// @param fromAge first age of the band, a multiple of five
/// @param toAge last age of the band, included
public record PyramidBand(int fromAge, int toAge, Sex sex, long count) {

    /// The first age of the last band, which is open at the top.
    public static final int LAST_BAND = 100;

    /// How many bands there are for each sex.
    public static final int BANDS = LAST_BAND / 5 + 1;

    /// The band, counted from 0, that holds an age.
    public static int indexOf(int age) {
        return Math.min(age, LAST_BAND) / 5;
    }

    /// That band.
    ///
    /// @param index 0 to `BANDS` - 1
    public static PyramidBand of(int index, Sex sex, long count) {
        int from = index * 5;
        return new PyramidBand(
                from,
                from == LAST_BAND ? org.personahub.engine.architect.PersonaHubArchitect.MAX_AGE : from + 4,
                sex,
                count);
    }
}
