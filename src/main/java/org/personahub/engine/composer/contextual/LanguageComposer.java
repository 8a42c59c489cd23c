package org.personahub.engine.composer.contextual;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.LanguageShare;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.persona.Access;
import org.personahub.engine.persona.ContextualModality.LanguageUse;
import org.personahub.engine.persona.Study;
import org.personahub.engine.persona.Study.Literacy;
import org.personahub.engine.persona.Study.Status;
import org.personahub.engine.persona.Work;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Says how well a person speaks and writes each of their languages, and where they use it.
final class LanguageComposer {

    private static final StreamKey LEVELS = StreamKey.of("contextual.languages.levels");

    private static final String[] CEFR = {"A1", "A2", "B1", "B2", "C1", "C2"};
    private static final int SPEAKS_FROM = 2;

    /// From this share of speakers on, a language is spoken in shops and offices.
    private static final double PUBLIC_FROM = 0.25;

    private static final double AT_HOME_FROM = 0.05;

    /// Below this level of the six a language serves for little.
    private static final int SERVES_FROM = 2;

    List<LanguageUse> compose(Setting setting, Study study, Work work, Access access, PersonaStreams streams) {
        RandomStream stream = streams.stream(LEVELS);
        List<LanguageUse> spoken = setting.core().languages();
        List<LanguageUse> told = new ArrayList<>(spoken.size());
        String common = commonest(setting.core().territory());
        for (int i = 0; i < spoken.size(); i++) {
            LanguageUse use = spoken.get(i);
            double noise = stream.normal();
            double share = share(setting.core().territory(), use.code());
            Integer level = use.motherTongue()
                    ? own(setting)
                    : other(setting, share, !home(setting.core().territory(), use.code()), noise);
            told.add(new LanguageUse(
                    use.code(),
                    use.label(),
                    use.motherTongue(),
                    level == null ? null : CEFR[level],
                    level == null ? null : written(setting, study, use, level, share),
                    level != null && level < SERVES_FROM && !use.motherTongue()
                            ? List.of("for a few words")
                            : uses(
                                    use,
                                    use.code().equals(common) || share >= PUBLIC_FROM,
                                    study,
                                    work,
                                    access,
                                    setting)));
        }
        return List.copyOf(told);
    }

    /// The language that most people of the territory speak, as a first one or another.
    private static @Nullable String commonest(Territory territory) {
        String best = null;
        double most = 0;
        for (LanguageShare one : territory.motherTongues().values()) {
            if (one.share() > most) {
                most = one.share();
                best = one.language().code();
            }
        }
        for (LanguageShare one : territory.alsoSpoken()) {
            if (one.share() > most) {
                most = one.share();
                best = one.language().code();
            }
        }
        return best;
    }

    /// Whether it is a mother tongue of people there.
    private static boolean home(Territory territory, String code) {
        for (LanguageShare one : territory.motherTongues().values()) {
            if (one.language().code().equals(code) && one.share() >= AT_HOME_FROM) {
                return true;
            }
        }
        return false;
    }

    private static double share(Territory territory, String code) {
        double share = 0;
        for (LanguageShare one : territory.motherTongues().values()) {
            share = one.language().code().equals(code) ? one.share() : share;
        }
        for (LanguageShare one : territory.alsoSpoken()) {
            share = one.language().code().equals(code) ? Math.max(share, one.share()) : share;
        }
        return share;
    }

    /// Of a mother tongue.
    private static @Nullable Integer own(Setting setting) {
        int age = setting.age();
        if (age < SPEAKS_FROM) {
            return null;
        }
        return age < 4 ? 0 : age < 6 ? 1 : age < 9 ? 2 : age < 12 ? 3 : age < 16 ? 4 : 5;
    }

    /// Of a language learned later: better with schooling, and where many speak it.
    private static Integer other(Setting setting, double share, boolean ofSchool, double noise) {
        double schooling = 0.35 * setting.core().education();
        double young = setting.age() < 16 ? -1.2 : 0;
        double openness = 0.2 * setting.facts().measure(Measure.OPENNESS);
        // Where a language is nobody's own, it is learned at school or not far.
        int most = ofSchool ? Math.min(5, setting.core().education()) : 5;
        return (int) Math.clamp(Math.rint(1.1 + schooling + 1.8 * share + young + openness + noise), 0, most);
    }

    private static @Nullable String written(Setting setting, Study study, LanguageUse use, int level, double share) {
        if (study.literacy() == null || study.literacy() == Literacy.NONE) {
            return null;
        }
        // Where schools teach in another language, few write their own.
        boolean taught =
                share >= 0.1 || use.motherTongue() && setting.core().languages().size() == 1;
        if (!taught && setting.core().education() < 3 && !setting.minor()) {
            return null;
        }
        int schooled = Math.min(5, 1 + setting.core().education() * 5 / 8 + (use.motherTongue() ? 1 : 0));
        int best = study.literacy() == Literacy.BASIC ? 0 : Math.min(level, schooled);
        return CEFR[best];
    }

    private static List<String> uses(
            LanguageUse use, boolean common, Study study, Work work, Access access, Setting setting) {
        List<String> uses = new ArrayList<>(4);
        if (use.motherTongue()) {
            uses.add("at home");
        }
        if (setting.age() < SPEAKS_FROM) {
            return List.copyOf(uses);
        }
        if (common) {
            boolean school = study.status() == Status.SCHOOL
                    || study.status() == Status.UNIVERSITY
                    || study.status() == Status.VOCATIONAL
                    || study.status() == Status.PRESCHOOL;
            if (school) {
                uses.add("at school");
            }
            if (work.status() != null) {
                uses.add("at work");
            }
            if (setting.age() >= 6) {
                uses.add("at the market and in offices");
            }
        } else if (!use.motherTongue()) {
            uses.add(work.status() != null ? "with customers and colleagues" : "with neighbours and friends");
        }
        if (common && setting.age() >= 12 && Boolean.TRUE.equals(access.internet())) {
            uses.add("online");
        }
        return List.copyOf(uses);
    }
}
