package org.personahub.engine.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.personahub.engine.atlas.Sex;

/// An age pyramid while it is being counted. Used by one thread.
public final class Pyramid {

    private final Map<Sex, long[]> people = new EnumMap<>(Sex.class);

    /// A pyramid of nobody.
    public Pyramid() {
        for (Sex sex : Sex.values()) {
            people.put(sex, new long[PyramidBand.BANDS]);
        }
    }

    /// Counts that many people in.
    ///
    /// @param age completed years, zero or more
    public void add(Sex sex, int age, long number) {
        people.computeIfPresent(sex, (_, bands) -> {
            bands[PyramidBand.indexOf(age)] += number;
            return bands;
        });
    }

    /// Every band of both sexes, women first, youngest first; bands without people have a count of zero.
    public List<PyramidBand> bands() {
        List<PyramidBand> all = new ArrayList<>();
        people.forEach((sex, bands) -> {
            for (int band = 0; band < bands.length; band++) {
                all.add(PyramidBand.of(band, sex, bands[band]));
            }
        });
        return all;
    }
}
