package org.personahub.engine.composer;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.SensitiveAttribute;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.LifeStage;
import org.personahub.engine.persona.NarrowTrait;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;
import org.personahub.engine.persona.Sensitive;
import org.personahub.engine.persona.Sensitive.Orientation;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Draws what is sensitive, for adults and only when it was asked for.
final class SensitiveComposer {

    static final StreamKey STAGE = StreamKey.of("sensitive");

    private static final StreamKey POLITICAL_LEANING = StreamKey.of("sensitive.politicalLeaning");
    private static final StreamKey ORIENTATION = StreamKey.of("sensitive.orientation");

    private static final double MIDDLE = 4;
    private static final double SPREAD = 1.3;

    /// Correlation of leaning to the right with the narrow trait of conservatism, set by hand below that of two scales
    /// of one thing; demographics and the other traits tell little beside it.
    private static final double WITH_CONSERVATISM = 0.5;

    /// Shares of adults: heterosexual, gay or lesbian, bisexual, other. Recalled from surveys of thirty countries in
    /// 2023, not checked.
    private static final double[] SHARES = {0.91, 0.03, 0.04, 0.02};

    /// How much rarer gay men and lesbian women are among those who live with a partner of the other sex, set by hand.
    private static final double WITH_OTHER_SEX = 0.1;

    private SensitiveComposer() {}

    static Sensitive compose(Core core, Set<SensitiveAttribute> asked, PersonaStreams streams) {
        if (LifeStage.of(core.identity().age()).minor()) {
            return Sensitive.NOT_ASKED;
        }
        return new Sensitive(
                asked.contains(SensitiveAttribute.POLITICAL_LEANING)
                        ? leaning(core, streams.stream(POLITICAL_LEANING))
                        : null,
                asked.contains(SensitiveAttribute.ORIENTATION) ? orientation(core, streams.stream(ORIENTATION)) : null);
    }

    private static double leaning(Core core, RandomStream stream) {
        double conservatism = (core.traits().narrow().of(NarrowTrait.CONSERVATISM) - 50) / 10;
        double rest = StrictMath.sqrt(1 - WITH_CONSERVATISM * WITH_CONSERVATISM);
        double leaning = MIDDLE + SPREAD * (WITH_CONSERVATISM * conservatism + rest * stream.normal());
        return Math.rint(Math.clamp(leaning, 1, 7) * 10) / 10;
    }

    private static Orientation orientation(Core core, RandomStream stream) {
        double[] weights = SHARES.clone();
        Sex partner = partner(core);
        if (partner != null) {
            boolean same = partner == core.identity().sex();
            weights[Orientation.GAY_OR_LESBIAN.ordinal()] *= same ? 1 : WITH_OTHER_SEX;
            weights[Orientation.HETEROSEXUAL.ordinal()] *= same ? 0 : 1;
        }
        return Orientation.values()[stream.weighted(weights)];
    }

    private static @Nullable Sex partner(Core core) {
        for (Relative relative : core.family().relatives()) {
            if (relative.relation() == Relation.PARTNER) {
                return relative.sex();
            }
        }
        return null;
    }
}
