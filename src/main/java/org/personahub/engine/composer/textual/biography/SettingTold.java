package org.personahub.engine.composer.textual.biography;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.composer.language.Category;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Figures;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.BehavioralModality;
import org.personahub.engine.persona.ContextualModality;
import org.personahub.engine.persona.ContextualModality.LanguageUse;
import org.personahub.engine.persona.Functioning;
import org.personahub.engine.persona.Surroundings;
import org.personahub.engine.persona.Work;
import org.personahub.engine.random.RandomStream;

/// What can be told of a person's days: the place, the home, the work, the table, the languages and the people near.
final class SettingTold {

    /// Phrases of more words would be recognised when another person has them too.
    private static final int QUOTABLE_WORDS = 6;

    private final List<Preposition> prepositions = Table.read("/composer/en/prepositions.tsv").rows().stream()
            .map(row -> new Preposition(row.text("begins"), row.text("preposition")))
            .toList();

    /// @param begins how the words of a place begin that takes it
    private record Preposition(String begins, String words) {}

    /// Adds it to the facts.
    void add(Core core, Lived lived, Facts facts, RandomStream stream) {
        ContextualModality setting = lived.contextual();
        place(core, setting, facts);
        home(lived.visual().surroundings(), facts, stream);
        work(setting.work(), facts);
        if (core.background().formerOccupation() != null) {
            facts.put(Slot.FORMER_JOB, core.background().formerOccupation().label());
        }
        day(lived.behavioral(), facts);
        table(setting, facts, stream);
        languages(setting.languages(), facts);
        health(setting.functioning(), facts);
        LifeTold.migration(setting.migration(), core.identity().birthDate().getYear(), facts);
        LifeTold.events(setting.generation(), facts, stream);
    }

    private void place(Core core, ContextualModality setting, Facts facts) {
        String quarter = setting.place().quarter();
        Integer inhabitants = setting.place().cityPopulation();
        if (!quotable(setting.climate().description())) {
            facts.put(Slot.CLIMATE, null);
        }
        facts.put(Slot.QUARTER_IN, quarter != null && quotable(quarter) ? preposition(quarter) + ' ' + quarter : null)
                .put(Slot.CITY_SIZE, inhabitants == null ? null : Enumeration.inhabitants(inhabitants))
                .put(
                        Category.VEHICLE,
                        setting.economy().vehicle() == null
                                ? null
                                : setting.economy().vehicle().name())
                .set(Flag.HOUSED, quarter != null && quarter.contains("house"))
                .set(
                        Flag.NAMESAKE,
                        core.territory().name().equals(core.identity().city()));
        List<String> media = setting.access().media();
        facts.put(Slot.MEDIA_ONE, !media.isEmpty() && quotable(media.getFirst()) ? media.getFirst() : null);
    }

    /// The preposition that a place in words takes, by how it begins; `in` when the table has none.
    private String preposition(String place) {
        for (Preposition preposition : prepositions) {
            if (place.startsWith(preposition.begins)) {
                return preposition.words;
            }
        }
        return "in";
    }

    private static void home(Surroundings surroundings, Facts facts, RandomStream stream) {
        two(surroundings.outside(), Slot.OUTSIDE_ONE, Slot.OUTSIDE_TWO, facts, stream);
        two(surroundings.livingSpace(), Slot.ROOM_ONE, Slot.ROOM_TWO, facts, stream);
        String treasure = surroundings.treasure();
        facts.put(Slot.HEIRLOOM, quotable(treasure) ? treasure : null);
    }

    private static void work(Work work, Facts facts) {
        if (work.status() == null) {
            return;
        }
        List<String> tasks = work.tasks();
        List<String> skills = work.skills();
        facts.put(Category.WORK_STATUS, work.status().name())
                .put(
                        Category.COMMUTE,
                        work.commuteMode() == null ? null : work.commuteMode().name())
                .put(Measure.WEEKLY_HOURS, work.weeklyHours() == null ? Double.NaN : work.weeklyHours())
                .put(Measure.COMMUTE_MINUTES, work.commuteMinutes() == null ? Double.NaN : work.commuteMinutes())
                .put(Slot.HOURS, work.weeklyHours() == null ? null : Figures.of(work.weeklyHours()))
                .put(
                        Slot.WAY_TO_WORK,
                        work.commuteMinutes() == null || work.commuteMinutes() < 2
                                ? null
                                : Enumeration.count(work.commuteMinutes()) + " minutes")
                .put(
                        Slot.JOB_SPAN,
                        work.yearsInJob() == null || work.yearsInJob() < 2
                                ? null
                                : Enumeration.count(work.yearsInJob()) + " years")
                .put(Slot.DUTY_ONE, tasks.isEmpty() ? null : tasks.getFirst())
                .put(Slot.DUTY_TWO, tasks.size() < 2 ? null : tasks.get(1))
                .put(Slot.DUTY_THREE, tasks.size() < 3 ? null : tasks.get(2))
                .put(Slot.TALENT_ONE, skills.isEmpty() ? null : skills.getFirst())
                .put(Slot.TALENT_TWO, skills.size() < 2 ? null : skills.get(1));
    }

    private static void day(BehavioralModality behavioral, Facts facts) {
        List<String> leisure = behavioral.leisure();
        facts.put(Slot.WAKE, behavioral.wakeTime())
                .put(Slot.BED, behavioral.bedTime())
                .put(Category.DECISION, behavioral.decisionStyle().name())
                .put(Category.CHRONOTYPE, behavioral.chronotype().name())
                .put(Slot.PASTIME, leisure.isEmpty() ? null : leisure.getFirst())
                .put(Slot.PASTIME_TWO, leisure.size() < 2 ? null : leisure.get(1));
    }

    private static void table(ContextualModality setting, Facts facts, RandomStream stream) {
        List<String> foods = setting.culture().foods();
        two(foods, Slot.DISH_ONE, Slot.DISH_TWO, facts, stream);
        List<String> feasts = setting.culture().feasts();
        if (!feasts.isEmpty()) {
            int first = stream.below(feasts.size());
            String feast = feasts.get(first);
            int comma = feast.lastIndexOf(", in ");
            facts.put(Slot.FEAST_ONE, name(feast)).put(Slot.FEAST_MONTH, comma < 0 ? null : feast.substring(comma + 5));
            if (feasts.size() > 1) {
                facts.put(Slot.FEAST_TWO, name(feasts.get((first + 1) % feasts.size())));
            }
        }
        List<String> companions = setting.circles().companions();
        Integer support = setting.circles().support();
        facts.put(
                        Slot.CLOSE_ONE,
                        companions.isEmpty() || !quotable(companions.getFirst()) ? null : companions.getFirst())
                .put(Slot.CLOSE_TWO, companions.size() < 2 || !quotable(companions.get(1)) ? null : companions.get(1))
                .put(Slot.SUPPORT_COUNT, support == null || support < 2 ? null : Enumeration.count(support));
    }

    private static String name(String feast) {
        int comma = feast.indexOf(", ");
        return comma < 0 ? feast : feast.substring(0, comma);
    }

    private static void languages(List<LanguageUse> languages, Facts facts) {
        if (languages.size() > 1) {
            LanguageUse second = languages.get(1);
            facts.put(Slot.TONGUE_TWO, second.label())
                    .put(
                            Slot.TONGUE_TWO_USES,
                            second.uses().isEmpty() ? null : second.uses().getFirst());
        }
        if (languages.size() > 2) {
            facts.put(Slot.TONGUE_THREE, languages.get(2).label());
        }
    }

    private static void health(Functioning functioning, Facts facts) {
        List<String> conditions = functioning.conditions();
        List<String> aids = functioning.aids();
        facts.put(Slot.CONDITION_TWO, conditions.size() < 2 ? null : conditions.get(1))
                .put(Slot.AID, aids.isEmpty() ? null : aids.getLast())
                .put(Measure.SEEING, level(functioning.seeing()))
                .put(Measure.HEARING, level(functioning.hearing()))
                .put(Measure.WALKING, level(functioning.walking()));
    }

    private static double level(@Nullable Integer difficulty) {
        return difficulty == null ? Double.NaN : difficulty;
    }

    /// Two of the phrases, other ones for other people; long ones are left out.
    private static void two(List<String> phrases, Slot one, Slot two, Facts facts, RandomStream stream) {
        if (phrases.isEmpty()) {
            return;
        }
        int first = stream.below(phrases.size());
        String chosen = phrases.get(first);
        facts.put(one, quotable(chosen) ? chosen : null);
        if (phrases.size() > 1) {
            String other = phrases.get((first + 1 + stream.below(phrases.size() - 1)) % phrases.size());
            facts.put(two, quotable(other) ? other : null);
        }
    }

    static boolean quotable(@Nullable String phrase) {
        return phrase != null && Narration.words(phrase) <= QUOTABLE_WORDS;
    }
}
