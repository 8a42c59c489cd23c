package org.personahub.engine.corpus;

import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.atlas.Language;
import org.personahub.engine.atlas.LanguageShare;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.persona.ContextualModality.LanguageUse;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Draws which languages somebody speaks: the mother tongue, those of their home, and those that many there speak.
final class SpokenLanguages {

    private static final StreamKey ALSO_SPOKEN = StreamKey.of("contextual.languages");

    private static final double SPEAKS_NOTHING_ELSE_BELOW_AGE = 5;

    private SpokenLanguages() {}

    /// The languages, mother tongue first.
    static List<LanguageUse> of(Territory territory, Rooted rooted, int age, PersonaStreams streams) {
        Language motherTongue = rooted.motherTongue().language();
        List<LanguageUse> uses = new ArrayList<>(4);
        uses.add(new LanguageUse(motherTongue.code(), motherTongue.label(), true));
        if (age < SPEAKS_NOTHING_ELSE_BELOW_AGE) {
            return List.copyOf(uses);
        }
        for (Language heard : rooted.heardAtHome()) {
            uses.add(new LanguageUse(heard.code(), heard.label(), false));
        }
        RandomStream stream = streams.stream(ALSO_SPOKEN);
        for (LanguageShare share : territory.alsoSpoken()) {
            Language language = share.language();
            boolean speaks = stream.chance(share.share());
            if (speaks
                    && !language.equals(motherTongue)
                    && !rooted.heardAtHome().contains(language)) {
                uses.add(new LanguageUse(language.code(), language.label(), false));
            }
        }
        return List.copyOf(uses);
    }
}
