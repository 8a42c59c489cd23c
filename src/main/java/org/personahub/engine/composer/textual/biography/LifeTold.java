package org.personahub.engine.composer.textual.biography;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.composer.language.Category;
import org.personahub.engine.composer.language.English;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Figures;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.persona.Coded;
import org.personahub.engine.persona.CreativeStep;
import org.personahub.engine.persona.ExperientialModality;
import org.personahub.engine.persona.ExperientialModality.LifeEvent;
import org.personahub.engine.persona.Generation;
import org.personahub.engine.persona.Memory;
import org.personahub.engine.persona.Migration;
import org.personahub.engine.random.RandomStream;

/// What can be told of a person's years: schools, jobs, moves, memories, how they take things and what they want.
final class LifeTold {

    /// Ages from which somebody notices what is in the news.
    private static final int NOTICES = 7;

    /// Words that the name of an event may have to be told.
    private static final int LONGEST_EVENT = 7;

    private final Facts facts;
    private final int born;

    private LifeTold(Facts facts, int born) {
        this.facts = facts;
        this.born = born;
    }

    /// Adds it to the facts.
    ///
    /// @param stream chooses among memories, events and wishes
    static void add(ExperientialModality experiential, int born, Facts facts, RandomStream stream) {
        LifeTold told = new LifeTold(facts, born);
        for (LifeEvent event : experiential.lifeLine()) {
            told.event(event);
        }
        told.memories(experiential.memories(), stream);
        told.manner(experiential, stream);
        told.aim(experiential);
    }

    private void event(LifeEvent event) {
        switch (event.kind()) {
            case "SCHOOL" -> facts.put(Slot.SCHOOL_YEAR, Figures.of(event.year()));
            case "EDUCATION", "LEFT_SCHOOL" -> dated(event, Slot.SCHOOLED_YEAR, Slot.SCHOOLED_AGE);
            case "FIRST_JOB" -> dated(event, Slot.FIRST_JOB_YEAR, Slot.FIRST_JOB_AGE);
            case "PRESENT_JOB" -> dated(event, Slot.JOB_YEAR, Slot.JOB_AGE);
            case "RETIREMENT" -> dated(event, Slot.RETIRED_YEAR, Slot.RETIRED_AGE);
            case "ILLNESS" -> illness(event);
            case "MILESTONE" ->
                facts.put(Slot.MILESTONE, SettingTold.quotable(event.description()) ? past(event.description()) : null)
                        .put(Slot.MILESTONE_YEAR, Figures.of(event.year()));
            default -> {}
        }
    }

    /// An illness that lasts is told by its name, one that passed by what it was like.
    private void illness(LifeEvent event) {
        if (facts.holds(Flag.HAS_CONDITION)) {
            dated(event, Slot.CONDITION_YEAR, Slot.CONDITION_AGE);
        } else {
            dated(event, Slot.ILLNESS_YEAR, Slot.ILLNESS_AGE);
            facts.put(Slot.ILLNESS, SettingTold.quotable(event.description()) ? event.description() : null);
        }
    }

    /// What somebody was allowed becomes a verb like the others.
    private static String past(String milestone) {
        return milestone.startsWith("trusted") || milestone.startsWith("allowed") ? "was " + milestone : milestone;
    }

    private void dated(LifeEvent event, Slot year, Slot age) {
        facts.put(year, Figures.of(event.year())).put(age, Enumeration.count(event.age()));
    }

    private void memories(List<Memory> memories, RandomStream stream) {
        if (memories.isEmpty()) {
            return;
        }
        int first = stream.below(memories.size());
        int second = memories.size() == 1 ? first : (first + 1 + stream.below(memories.size() - 1)) % memories.size();
        // They are told in the order of the years.
        Memory one = memories.get(Math.min(first, second));
        facts.put(Slot.MEMORY_ONE, one.description())
                .put(Slot.MEMORY_ONE_YEAR, Figures.of(one.year()))
                .put(Slot.MEMORY_ONE_AGE, Enumeration.count(one.age()))
                .put(Slot.MEMORY_ONE_MEANING, SettingTold.quotable(one.meaning()) ? one.meaning() : null);
        if (memories.size() > 1) {
            Memory two = memories.get(Math.max(first, second));
            facts.put(Slot.MEMORY_TWO, two.description())
                    .put(Slot.MEMORY_TWO_YEAR, Figures.of(two.year()))
                    .put(Slot.MEMORY_TWO_AGE, Enumeration.count(two.age()));
        }
    }

    private void manner(ExperientialModality experiential, RandomStream stream) {
        List<String> values = experiential.bearing().values();
        facts.put(Category.LEARNING, experiential.learningStyle().name())
                .put(Category.VALUE, values.isEmpty() ? null : values.getFirst())
                .put(Category.VALUE_TWO, values.size() < 2 ? null : values.get(1));
        coded(Category.COPING, Slot.COPING_WAY, experiential.coping().primary());
        coded(Category.PRAISE, Slot.PRAISE_WAY, experiential.responses().praise());
        coded(Category.FAILURE, Slot.FAILURE_WAY, experiential.responses().failure());
        coded(Category.DEADLINE, Slot.DEADLINE_WAY, experiential.responses().deadlines());
        coded(Category.STRANGERS, Slot.STRANGER_WAY, experiential.responses().strangers());
        coded(Category.LOSS, Slot.LOSS_WAY, experiential.responses().loss());
        List<String> wishes = experiential.wishes();
        String wish = wishes.isEmpty() ? null : wishes.get(stream.below(wishes.size()));
        facts.put(Slot.HOPE, SettingTold.quotable(wish) ? wish : null);
        String advice = experiential.youngerSelf();
        if (advice != null) {
            int end = advice.indexOf(". ");
            facts.put(Slot.ADVICE, end < 0 ? advice : advice.substring(0, end + 1));
        }
    }

    private void coded(Category category, Slot slot, @Nullable Coded coded) {
        facts.put(category, coded == null ? null : coded.code());
        facts.put(slot, coded == null ? null : coded.label());
    }

    private void aim(ExperientialModality experiential) {
        int since = experiential.creative().since();
        facts.put(Category.PURSUIT_THEME, experiential.creative().theme())
                .put(Slot.OBSTACLE, experiential.creative().story().obstacle())
                .put(Slot.STAKES, experiential.creative().story().stakes())
                .put(Slot.CHANGE, experiential.creative().story().change())
                .put(Slot.SINCE_YEAR, Figures.of(since))
                .put(Slot.SINCE_AGE, Enumeration.count(since - born));
        for (CreativeStep step : experiential.creative().steps()) {
            switch (step.state()) {
                case DONE -> facts.put(Slot.STEP_DONE, step.words());
                case DOING -> facts.put(Slot.STEP, step.words());
                case NEXT -> {
                    if (facts.find(Slot.STEP_NEXT) == null) {
                        facts.put(Slot.STEP_NEXT, step.words());
                    }
                }
            }
        }
    }

    /// Two of the public events that the person was old enough to notice, none of them grave.
    static void events(Generation generation, Facts facts, RandomStream stream) {
        List<Generation.LivedEvent> noticed =
                new ArrayList<>(generation.events().size());
        for (Generation.LivedEvent event : generation.events()) {
            if (!event.grave() && event.age() >= NOTICES && isShort(event.label())) {
                noticed.add(event);
            }
        }
        if (noticed.isEmpty()) {
            return;
        }
        int first = stream.below(noticed.size());
        int second = (first + 1) % noticed.size();
        boolean inOrder = noticed.get(first).year() <= noticed.get(second).year();
        Generation.LivedEvent one = noticed.get(inOrder ? first : second);
        facts.put(Slot.EVENT_ONE, undated(one))
                .put(Slot.EVENT_ONE_YEAR, Figures.of(one.year()))
                .put(Slot.EVENT_ONE_AGE, Enumeration.count(one.age()));
        if (noticed.size() > 1) {
            Generation.LivedEvent two = noticed.get(inOrder ? second : first);
            facts.put(Slot.EVENT_TWO, undated(two))
                    .put(Slot.EVENT_TWO_YEAR, Figures.of(two.year()))
                    .put(Slot.EVENT_TWO_AGE, Enumeration.count(two.age()));
        }
    }

    /// Whether the name of an event is not so long that it would be recognised in other lives.
    private static boolean isShort(String label) {
        return Narration.words(label) <= LONGEST_EVENT;
    }

    /// The name of an event without its year, which the sentence says itself.
    private static String undated(Generation.LivedEvent event) {
        String label = event.label();
        String year = Figures.of(event.year());
        int end = label.endsWith(" of " + year) || label.endsWith(" in " + year) ? label.length() - 8 : label.length();
        return label.substring(0, end);
    }

    /// Where somebody came from, if they came.
    static void migration(Migration migration, int born, Facts facts) {
        Integer year = migration.year();
        String from = migration.birthplace();
        String reason = migration.reason();
        Migration.Kind kind = migration.kind();
        if (year == null || from == null || reason == null || kind == null || year < born) {
            return;
        }
        boolean abroad = kind == Migration.Kind.FROM_ABROAD || kind == Migration.Kind.REFUGEE;
        facts.put(Category.MIGRATION, kind.name())
                .put(Slot.MOVED_FROM, abroad ? English.inText(from) : from)
                .put(Slot.MOVED_YEAR, Figures.of(year))
                .put(Slot.MOVED_AGE, Enumeration.count(year - born))
                .put(Slot.MOVED_REASON, reason)
                .put(Measure.MOVE_AGE, year - born)
                .set(Flag.TOLD_REASON, follows(reason));
    }

    /// Whether a reason can follow the verb: `for work`, but not `the parents came to work`.
    private static boolean follows(String reason) {
        return reason.startsWith("for ")
                || reason.startsWith("to ")
                || reason.startsWith("because ")
                || reason.startsWith("with ");
    }
}
