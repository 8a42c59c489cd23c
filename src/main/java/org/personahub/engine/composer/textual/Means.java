package org.personahub.engine.composer.textual;

import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Functioning;

/// What a person gets about with, and under which sky. Reading and the internet are the context's to say.
final class Means {

    private static final int WALKS_FROM = 5;
    private static final int FRAIL_FROM = 76;

    /// A lot of difficulty, in the scale of the Washington Group.
    private static final int A_LOT = 3;

    private Means() {}

    /// Adds them to the facts.
    static void add(Core core, Functioning functioning, Facts facts) {
        int age = core.identity().age();
        Integer walking = functioning.walking();
        facts.set(Flag.MOBILE, age >= WALKS_FROM && age < FRAIL_FROM && (walking == null || walking < A_LOT))
                .set(Flag.SOUTHERN, core.city().latitude() < 0)
                .put(Measure.LATITUDE, Math.abs(core.city().latitude()));
    }
}
