package org.personahub.engine.composer.textual;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.composer.language.Category;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Figures;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.composer.textual.biography.Lived;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Coded;
import org.personahub.engine.persona.ContextualModality;
import org.personahub.engine.persona.CreativeStep;
import org.personahub.engine.persona.Culture;
import org.personahub.engine.persona.ExperientialModality;
import org.personahub.engine.persona.ExperientialModality.LifeEvent;
import org.personahub.engine.persona.Functioning;
import org.personahub.engine.persona.Memory;
import org.personahub.engine.persona.Relative;
import org.personahub.engine.persona.Work;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// What a person's texts are made of: the facts of the record, in words that a grammar can name.
///
/// Where the record has several of a kind, one or two are drawn, so that not everybody tells the same.
final class Material {

    private static final StreamKey DRAWN = StreamKey.of("textual.material");

    private static final String[] NUMBERS = {
        "nobody", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    private Material() {}

    /// Adds it to the facts.
    static void add(Core core, Facts facts, Lived lived, PersonaStreams streams) {
        RandomStream stream = streams.stream(DRAWN);
        ContextualModality contextual = lived.contextual();
        food(contextual.culture(), facts, stream);
        days(contextual.culture(), facts, stream);
        home(core, facts);
        surroundings(lived, facts, stream);
        health(contextual.functioning(), facts);
        work(contextual.work(), facts);
        pursuit(lived.experiential(), facts);
        past(lived.experiential(), facts, stream);
        String season = contextual.climate().season();
        facts.set(Flag.HAS_SEASON, season != null && !season.startsWith("no "))
                .set(Flag.COMPANION_NEAR, facts.find(Slot.COMPANION) != null)
                .set(Flag.HAS_GRADE, contextual.study().grade() != null)
                .set(Flag.HAS_FIELD, contextual.study().field() != null);
        List<String> leisure = lived.behavioral().leisure();
        facts.put(Slot.LEISURE_TWO, leisure.get(Math.min(2, leisure.size() - 1)))
                .put(Slot.BED, lived.behavioral().bedTime());
    }

    private static void food(Culture culture, Facts facts, RandomStream stream) {
        List<String> foods = culture.foods();
        int first = stream.below(foods.size());
        facts.put(Slot.FOOD_ONE, foods.get(first))
                .put(Slot.FOOD_TWO, foods.get((first + 1) % foods.size()))
                .put(Slot.FOOD_THREE, foods.get((first + 2) % foods.size()))
                .set(Flag.HAS_FOODS, foods.size() >= 3);
    }

    /// A feast of the place, a day off and a day that is none anywhere.
    private static void days(Culture culture, Facts facts, RandomStream stream) {
        String feast = culture.feasts().get(stream.below(culture.feasts().size()));
        int comma = feast.lastIndexOf(", ");
        boolean dated = comma > 0 && feast.startsWith("in ", comma + 2);
        facts.put(Slot.FEAST_NAME, comma < 0 ? feast : feast.substring(0, comma))
                .put(Slot.FEAST_WHEN, dated ? feast.substring(comma + 2) : "this year")
                .put(Slot.WEEKDAY, Calendar.name(DayOfWeek.of(1 + stream.below(3))))
                .put(Slot.REST_DAY, Calendar.name(restDay(culture.weekend())));
    }

    private static DayOfWeek restDay(Culture.@Nullable Weekend weekend) {
        return switch (weekend) {
            case FRIDAY_SATURDAY, THURSDAY_FRIDAY, FRIDAY, FRIDAY_SUNDAY -> DayOfWeek.FRIDAY;
            case SATURDAY -> DayOfWeek.SATURDAY;
            case SUNDAY, SATURDAY_SUNDAY -> DayOfWeek.SUNDAY;
            case null -> DayOfWeek.SUNDAY;
        };
    }

    private static void home(Core core, Facts facts) {
        for (Relative relative : core.family().relatives()) {
            if (relative.alive()) {
                at(relative, facts);
            }
        }
        int size = (int) facts.measure(Measure.HOUSEHOLD_SIZE);
        facts.put(Slot.HOUSEHOLD_COUNT, size < NUMBERS.length ? NUMBERS[size] : Figures.of(size));
    }

    private static void at(Relative relative, Facts facts) {
        switch (relative.relation()) {
            case MOTHER -> facts.set(Flag.MOTHER_HERE, relative.coresident());
            case FATHER -> facts.set(Flag.FATHER_HERE, relative.coresident());
            case PARTNER -> facts.set(Flag.PARTNER_HERE, relative.coresident());
            case CHILD -> {
                if (relative.given().equals(facts.find(Slot.CHILD))) {
                    int age = (int) facts.measure(Measure.YEAR) - relative.birthYear();
                    facts.put(Slot.CHILD_AGE, Figures.of(age)).set(Flag.CHILD_HERE, relative.coresident());
                }
            }
            case SIBLING -> {
                if (relative.given().equals(facts.find(Slot.SIBLING))) {
                    facts.set(Flag.SIBLING_HERE, relative.coresident())
                            .set(Flag.SIBLING_OLDER, relative.birthYear() < facts.measure(Measure.BIRTH_YEAR))
                            .put(Slot.SIBLING_YEAR, Figures.of(relative.birthYear()));
                }
            }
            case GRANDPARENT -> {
                if (relative.coresident()) {
                    boolean female = relative.sex() == org.personahub.engine.atlas.Sex.FEMALE;
                    facts.put(Slot.GRANDPARENT, relative.given())
                            .put(Slot.GRANDPARENT_WORD, female ? "grandmother" : "grandfather")
                            .set(Flag.GRANDPARENT_HERE, true);
                }
            }
            case GRANDCHILD, FORMER_PARTNER, OTHER -> {}
        }
    }

    private static void surroundings(Lived lived, Facts facts, RandomStream stream) {
        List<String> outside = lived.visual().surroundings().outside();
        List<String> living = lived.visual().surroundings().livingSpace();
        String treasure = lived.visual().surroundings().treasure();
        facts.put(Slot.OUTSIDE, outside.isEmpty() ? null : outside.get(stream.below(outside.size())))
                .put(Slot.LIVING, living.isEmpty() ? null : living.get(stream.below(living.size())))
                .put(Slot.TREASURE, treasure)
                .put(Slot.CLOTHES, lived.visual().clothing())
                .set(Flag.SURROUNDED, !outside.isEmpty() && !living.isEmpty() && treasure != null);
    }

    private static void health(Functioning functioning, Facts facts) {
        String aid = functioning.aids().isEmpty() ? null : functioning.aids().getLast();
        facts.put(
                        Category.AID,
                        aid == null ? null : aid.toUpperCase(Locale.ROOT).replace(' ', '_'))
                .set(Flag.SIGNS, functioning.aids().contains("sign language"));
    }

    private static void work(Work work, Facts facts) {
        boolean tasks = work.status() != null && work.tasks().size() > 1;
        facts.set(Flag.HAS_TASKS, tasks);
        if (tasks) {
            facts.put(Slot.TASK, work.tasks().get(0))
                    .put(Slot.TASK_TWO, work.tasks().get(1));
        }
        Integer commute = work.commuteMinutes();
        facts.put(Slot.HOURS, work.weeklyHours() == null ? null : Figures.of(work.weeklyHours()))
                .put(Slot.COMMUTE, commute == null ? null : Figures.of(commute))
                .put(Measure.HOURS, work.weeklyHours() == null ? Double.NaN : work.weeklyHours())
                .put(Measure.COMMUTE, commute == null ? Double.NaN : commute);
    }

    private static void pursuit(ExperientialModality experiential, Facts facts) {
        String done = null;
        String next = null;
        for (CreativeStep step : experiential.creative().steps()) {
            switch (step.state()) {
                case DONE -> done = step.words();
                case DOING -> {}
                case NEXT -> next = next == null ? step.words() : next;
            }
        }
        var story = experiential.creative().story();
        facts.put(Slot.STEP_DONE, done)
                .put(Slot.STEP_NEXT, next)
                .put(Slot.PURSUIT_SINCE, Figures.of(experiential.creative().since()))
                .put(Slot.OBSTACLE, story.obstacle())
                .put(Slot.STAKES, story.stakes())
                .put(Slot.CHANGE, story.change())
                .put(
                        Measure.PURSUIT_YEARS,
                        facts.measure(Measure.YEAR) - experiential.creative().since())
                .set(Flag.HAS_STEP_DONE, done != null)
                .set(Flag.HAS_STEP_NEXT, next != null);
        List<String> wishes = experiential.wishes();
        facts.put(Slot.WISH, wishes.isEmpty() ? null : wishes.getFirst())
                .put(Slot.WISH_TWO, wishes.size() < 2 ? null : wishes.get(1))
                .set(Flag.HAS_WISHES, wishes.size() > 1);
    }

    private static void past(ExperientialModality experiential, Facts facts, RandomStream stream) {
        List<Memory> memories = experiential.memories();
        if (!memories.isEmpty()) {
            Memory memory = memories.get(stream.below(memories.size()));
            facts.put(Slot.MEMORY, memory.description())
                    .put(Slot.MEANING, memory.meaning())
                    .put(
                            Slot.MEMORY_AGE,
                            memory.age() < NUMBERS.length && memory.age() > 0
                                    ? NUMBERS[memory.age()]
                                    : Figures.of(memory.age()))
                    .put(Slot.MEMORY_YEAR, Figures.of(memory.year()))
                    .set(Flag.HAS_MEMORY, true);
        }
        for (LifeEvent event : experiential.lifeLine()) {
            if (event.kind().equals("FIRST_STEPS")) {
                facts.put(Slot.FIRST_STEPS_YEAR, Figures.of(event.year())).set(Flag.FIRST_STEPS_KNOWN, true);
            }
            if (event.kind().equals("SCHOOL")) {
                facts.put(Slot.SCHOOL_YEAR, Figures.of(event.year())).set(Flag.SCHOOL_YEAR_KNOWN, true);
            }
        }
        var responses = experiential.responses();
        facts.put(Slot.ON_PRAISE, label(responses.praise()))
                .put(Slot.ON_FAILURE, label(responses.failure()))
                .put(Slot.ON_STRANGERS, label(responses.strangers()))
                .put(Slot.ON_LOSS, label(responses.loss()))
                .put(Slot.COPES, label(experiential.coping().primary()))
                .set(Flag.RESPONDS, responses.praise() != null && responses.loss() != null)
                .set(Flag.COPES_KNOWN, experiential.coping().primary() != null);
    }

    private static @Nullable String label(@Nullable Coded coded) {
        return coded == null ? null : coded.label();
    }
}
