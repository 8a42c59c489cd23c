package org.personahub.engine.composer.contextual;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.composer.contextual.School.Stage;
import org.personahub.engine.persona.Coded;
import org.personahub.engine.persona.Interest;
import org.personahub.engine.persona.Study;
import org.personahub.engine.persona.Study.Literacy;
import org.personahub.engine.persona.Study.Status;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Composes what a person learns or has learned, in the stages of the schools of the place.
final class StudyComposer {

    private static final StreamKey PRESCHOOL = StreamKey.of("contextual.study.institution");
    private static final StreamKey FIELD = StreamKey.of("contextual.study.field");
    private static final StreamKey LITERACY = StreamKey.of("contextual.study.literacy");

    private static final int PRESCHOOL_FROM = 3;
    private static final int READS_AT = 9;
    private static final int LETTERS_AT = 5;
    private static final int GROWN = 18;

    /// The last age at which people sit in the upper years of school.
    private static final int LEAVES_SCHOOL_BY = 21;

    private final List<Subject> subjects = new ArrayList<>();

    StudyComposer() {
        for (Table.Row row : Table.read("/composer/en/fields.tsv").rows()) {
            subjects.add(new Subject(
                    row.text("subject"),
                    row.text("level").charAt(0),
                    Interest.valueOf(interest(row.text("interest"))),
                    row.text("occupations").split("\\|", -1)));
        }
    }

    private static String interest(String letter) {
        for (Interest interest : Interest.values()) {
            if (interest.name().startsWith(letter)) {
                return interest.name();
            }
        }
        throw new IllegalStateException("no interest begins with " + letter);
    }

    Study compose(Setting setting, PersonaStreams streams) {
        int education = setting.core().education();
        int age = setting.age();
        School school = setting.life().school();
        boolean learning = setting.core().identity().activity() == Activity.IN_EDUCATION;
        if (age < school.start() && !learning || age < 5) {
            boolean preschool = age >= PRESCHOOL_FROM
                    && streams.stream(PRESCHOOL)
                            .chance(setting.means().share(5, 1, age == PRESCHOOL_FROM ? -0.6 : 0.5));
            return new Study(
                    preschool ? Status.PRESCHOOL : Status.NOT_YET,
                    preschool ? school.preschool() : null,
                    null,
                    null,
                    age < LETTERS_AT ? null : Literacy.NONE);
        }
        Literacy literacy = literacy(setting, learning, streams.stream(LITERACY));
        if (!learning) {
            return new Study(
                    education == 0 ? Status.NEVER_COMPLETED : Status.COMPLETED,
                    null,
                    null,
                    education >= 3 ? field(setting, education >= 6 ? 'T' : 'V', education >= 4, streams) : null,
                    literacy);
        }
        return learning(setting, school, literacy, streams);
    }

    private Study learning(Setting setting, School school, Literacy literacy, PersonaStreams streams) {
        int age = setting.age();
        int education = setting.core().education();
        if (age < school.start()) {
            return new Study(Status.PRESCHOOL, school.preschool(), null, null, literacy);
        }
        if (age >= GROWN && education <= 1 || age > LEAVES_SCHOOL_BY && education == 2) {
            return new Study(Status.ADULT_CLASSES, "evening classes", null, null, literacy);
        }
        if (age >= GROWN && education >= 3) {
            boolean higher = education != 4;
            return new Study(
                    higher ? Status.UNIVERSITY : Status.VOCATIONAL,
                    higher ? school.tertiary() : school.vocational(),
                    null,
                    field(setting, higher ? 'T' : 'V', true, streams),
                    literacy);
        }
        Stage stage = education == 0 ? school.primary() : education == 1 ? school.lower() : school.upper();
        if (education >= 1 && age < stage.from()) {
            stage = age < school.lower().from() ? school.primary() : school.lower();
        }
        if (education == 0 && age >= school.lower().from() + 1 && age >= 14) {
            // Late, but still in the last years of primary school.
            stage = school.primary();
        }
        return new Study(Status.SCHOOL, stage.words(), school.grade(stage, stage.year(age)), null, literacy);
    }

    private static Literacy literacy(Setting setting, boolean learning, RandomStream stream) {
        double draw = stream.uniform();
        int age = setting.age();
        int education = setting.core().education();
        if (learning && age < READS_AT) {
            return age < 6 || age == 6 && draw < 0.6 ? Literacy.NONE : Literacy.BASIC;
        }
        if (education >= 2 || learning && education == 1 || reads(setting)) {
            return Literacy.FULL;
        }
        if (learning) {
            return age < 18 ? (draw < 0.2 ? Literacy.BASIC : Literacy.FULL) : Literacy.BASIC;
        }
        if (education == 1) {
            return draw < 0.08 ? Literacy.NONE : draw < 0.35 ? Literacy.BASIC : Literacy.FULL;
        }
        return draw < 0.72 ? Literacy.NONE : draw < 0.92 ? Literacy.BASIC : Literacy.FULL;
    }

    /// Whether what they do is done by nobody who cannot read: all but services, farms, crafts, machines and simple
    /// work.
    private static boolean reads(Setting setting) {
        return setting.core().occupation() != null
                && setting.core().occupation().code().charAt(0) < '5';
    }

    /// The code of what they do or did; null when nothing is known of it.
    private static @Nullable String occupation(Setting setting) {
        if (setting.core().occupation() != null) {
            return setting.core().occupation().code();
        }
        Coded former = setting.core().background().formerOccupation();
        return former == null ? null : former.code();
    }

    /// The subject that leads to the occupation, or one after the person's interests.
    ///
    /// @param level `T` for higher, `V` for vocational education
    /// @param always whether everybody of that level has one; else only those whose occupation asks for it
    private @Nullable String field(Setting setting, char level, boolean always, PersonaStreams streams) {
        RandomStream stream = streams.stream(FIELD);
        String occupation = occupation(setting);
        double[] weights = new double[subjects.size()];
        boolean any = false;
        if (occupation != null) {
            for (int i = 0; i < weights.length; i++) {
                Subject subject = subjects.get(i);
                int fit = subject.taughtAt(level) ? subject.fit(occupation) : 0;
                weights[i] = fit > 0 ? 1 << 3 * fit : 0;
                any |= weights[i] > 0;
            }
        }
        if (!any) {
            if (!always) {
                return null;
            }
            for (int i = 0; i < weights.length; i++) {
                Subject subject = subjects.get(i);
                double score = setting.core().traits().interests().of(subject.interest);
                double pull = Double.isNaN(score) ? 0 : (score - 50) / 10;
                weights[i] = subject.taughtAt(level) ? StrictMath.exp(0.6 * pull) : 0;
            }
        }
        return subjects.get(stream.weighted(weights)).words;
    }

    /// A subject of vocational or higher education.
    ///
    /// @param level `T` higher, `V` vocational, `B` both
    /// @param occupations the beginnings of the ISCO codes it leads to
    private record Subject(String words, char level, Interest interest, String[] occupations) {

        boolean taughtAt(char where) {
            return level == 'B' || level == where;
        }

        /// How many digits of the code it leads to; 0 when it does not.
        int fit(String code) {
            int best = 0;
            for (String start : occupations) {
                if (code.startsWith(start)) {
                    best = Math.max(best, start.length());
                }
            }
            return best;
        }
    }
}
