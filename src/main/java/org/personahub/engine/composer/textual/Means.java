package org.personahub.engine.composer.textual;

import org.personahub.engine.atlas.Activity;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Identity.Settlement;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// What a person writes with: whether they read, and whether they are online.
final class Means {

    private static final StreamKey ONLINE = StreamKey.of("textual.online");

    /// Before this year texts went by post.
    private static final int FIRST_YEAR_ONLINE = 1996;

    /// When the world was half as connected as it would become.
    private static final int MIDDLE_YEAR = 2011;

    private static final int READS_FROM = 7;
    private static final int FRAIL_FROM = 76;

    private Means() {}

    /// Adds them to the facts. What an earlier stage has said is left as it is.
    static void add(Core core, Facts facts, PersonaStreams streams) {
        Identity identity = core.identity();
        boolean schooled = core.education() >= 1 || identity.activity() == Activity.IN_EDUCATION;
        boolean literate = identity.age() >= READS_FROM && (facts.holds(Flag.LITERATE) || schooled);
        facts.set(Flag.LITERATE, literate)
                .set(Flag.ONLINE, literate && streams.stream(ONLINE).uniform() < online(core, facts))
                .set(
                        Flag.MOBILE,
                        identity.age() >= 5
                                && identity.age() < FRAIL_FROM
                                && identity.activity() != Activity.UNABLE_TO_WORK)
                .set(Flag.SOUTHERN, core.city().latitude() < 0)
                .put(Measure.LATITUDE, Math.abs(core.city().latitude()));
    }

    /// How likely somebody like that is online, 0 to 1: a logistic curve over the years, steeper where money is.
    private static double online(Core core, Facts facts) {
        double year = facts.measure(Measure.YEAR);
        if (year < FIRST_YEAR_ONLINE) {
            return 0;
        }
        double logit = 0.22 * (year - MIDDLE_YEAR)
                + 0.9 * StrictMath.log(facts.measure(Measure.GDP) / 12)
                + (core.identity().settlement() == Settlement.URBAN ? 0.5 : -0.5)
                + 0.25 * (core.education() - 3)
                - 0.06 * Math.max(0, core.identity().age() - 50);
        return 1 / (1 + StrictMath.exp(-logit));
    }
}
