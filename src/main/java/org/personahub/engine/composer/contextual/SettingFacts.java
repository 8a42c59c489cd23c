package org.personahub.engine.composer.contextual;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.composer.language.Category;
import org.personahub.engine.composer.language.English;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Figures;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.persona.Access;
import org.personahub.engine.persona.Circles;
import org.personahub.engine.persona.Climate;
import org.personahub.engine.persona.Culture;
import org.personahub.engine.persona.Economy;
import org.personahub.engine.persona.Functioning;
import org.personahub.engine.persona.Migration;
import org.personahub.engine.persona.Place;
import org.personahub.engine.persona.Study;
import org.personahub.engine.persona.Work;
import org.personahub.engine.persona.Work.Status;

/// Puts what is settled of a person's surroundings into the facts, for all that is written later.
final class SettingFacts {

    /// A lot of difficulty, in the answers of the Washington Group.
    private static final int A_LOT = 3;

    private SettingFacts() {}

    static void place(Setting setting, Climate climate, String kind) {
        setting.facts()
                .put(Category.PLACE, setting.kind().name())
                .put(Category.CLIMATE, kind)
                .put(Slot.CLIMATE, climate.description())
                .put(Slot.SEASON, climate.season());
    }

    static void means(Setting setting, Economy economy, Access access, Study study, Functioning functioning) {
        setting.facts()
                .put(Slot.CURRENCY, setting.life().money(setting.year()).plural())
                .put(Slot.DWELLING, economy.dwelling())
                .put(Category.TENURE, name(economy.tenure()))
                .put(Category.STANDING, name(economy.standing()))
                .put(Category.SCHOOLING, name(study.status()))
                .put(Category.WEEKEND, setting.life().weekend().name())
                .set(Flag.ONLINE, holds(access.internet()))
                .set(Flag.HAS_PHONE, holds(access.mobilePhone()))
                .set(Flag.HAS_SMARTPHONE, holds(access.smartphone()))
                .set(Flag.HAS_TELEVISION, holds(access.television()))
                .set(Flag.HAS_ELECTRICITY, holds(economy.electricity()))
                .put(Measure.YEARS_IN_JOB, Double.NaN)
                .set(Flag.HAS_WATER, holds(economy.runningWater()))
                .set(Flag.HAS_RADIO, holds(access.radio()))
                .set(Flag.HAS_CAR, economy.vehicle() == Economy.Vehicle.CAR)
                .set(Flag.LITERATE, study.literacy() == Study.Literacy.FULL || study.literacy() == Study.Literacy.BASIC)
                .put(Slot.CONDITION, first(functioning.conditions()))
                .put(Slot.AID, last(functioning.aids()))
                .set(Flag.HAS_CONDITION, !functioning.conditions().isEmpty())
                .set(Flag.DISABLED, holds(functioning.disability()))
                .set(Flag.WHEELCHAIR, functioning.aids().contains("a wheelchair"))
                .set(Flag.HARD_SEEING, hard(functioning.seeing()))
                .set(Flag.HARD_HEARING, hard(functioning.hearing()))
                .set(Flag.HARD_WALKING, hard(functioning.walking()))
                .set(Flag.HARD_REMEMBERING, hard(functioning.remembering()))
                .set(Flag.HARD_SELF_CARE, hard(functioning.selfCare()))
                .set(Flag.HARD_SPEAKING, hard(functioning.communicating()));
    }

    static void migration(Setting setting, Migration migration) {
        Migration.Kind kind = migration.kind();
        setting.facts()
                .put(Slot.BIRTHPLACE, birthplace(migration))
                .put(Slot.MOVE_YEAR, migration.year() == null ? null : Figures.of(migration.year()))
                .put(Measure.MOVE_YEAR, migration.year() == null ? Double.NaN : migration.year())
                .set(Flag.MOVED, migration.year() != null && migration.birthplace() != null)
                .set(Flag.MIGRANT, migration.foreign())
                .set(Flag.DISPLACED, kind == Migration.Kind.DISPLACED || kind == Migration.Kind.REFUGEE);
    }

    /// The place of birth within a sentence; of those from abroad it is a territory.
    private static @Nullable String birthplace(Migration migration) {
        String place = migration.birthplace();
        return place != null && migration.foreign() ? English.inText(place) : place;
    }

    static void rest(Setting setting, Place place, Study study, Work work, Culture culture, Circles circles) {
        Facts facts = setting.facts();
        facts.put(Slot.QUARTER, place.quarter())
                .put(Slot.SCHOOL, study.institution())
                .put(Slot.GRADE, study.grade())
                .put(Slot.STUDIES, study.field())
                .put(Slot.FOOD, culture.foods().getFirst())
                .put(Slot.BREAKFAST, culture.breakfast())
                .put(Slot.FEAST, feast(culture))
                .put(
                        Slot.COMPANION,
                        circles.companions().isEmpty()
                                ? null
                                : circles.companions().getFirst());
        if (work.status() != null) {
            facts.put(Measure.YEARS_IN_JOB, work.yearsInJob() == null ? Double.NaN : work.yearsInJob())
                    .put(Slot.WORKPLACE, work.workplace())
                    .put(Slot.TASK, work.tasks().getFirst())
                    .put(Slot.SKILL, work.skills().getFirst())
                    .put(Category.SHIFT, name(work.shift()))
                    .put(
                            Category.INDUSTRY,
                            work.industry() == null ? null : work.industry().code())
                    .set(Flag.INFORMAL, holds(work.informal()))
                    .set(Flag.SELF_EMPLOYED, work.status() == Status.OWN_ACCOUNT || work.status() == Status.EMPLOYER);
        }
    }

    /// The first feast without its date.
    private static String feast(Culture culture) {
        String dated = culture.feasts().getFirst();
        return dated.substring(0, dated.lastIndexOf(", "));
    }

    private static @Nullable String first(List<String> words) {
        return words.isEmpty() ? null : words.getFirst();
    }

    private static @Nullable String last(List<String> words) {
        return words.isEmpty() ? null : words.getLast();
    }

    private static boolean holds(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }

    private static boolean hard(@Nullable Integer difficulty) {
        return difficulty != null && difficulty >= A_LOT;
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
