package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// The people of one sex in a band of ages.
@Description("The people of one sex in a band of ages.")
public record PyramidBand(
        @Description("First age of the band.") int fromAge,

        @Description("Last age of the band, included; the last band is open.")
        int toAge,

        @Description("Their sex.") Sex sex,
        @Description("How many they are.") long count) {

    /// As the schema shows it.
    public static PyramidBand of(org.personahub.engine.corpus.PyramidBand band) {
        return new PyramidBand(band.fromAge(), band.toAge(), Sex.of(band.sex()), band.count());
    }
}
