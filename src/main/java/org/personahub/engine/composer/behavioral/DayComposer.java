package org.personahub.engine.composer.behavioral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.composer.language.Symbol;
import org.personahub.engine.persona.DaySpan;
import org.personahub.engine.persona.DaySpan.Doing;
import org.personahub.engine.persona.Work.CommuteMode;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Lays out the days of a person, hour by hour.
final class DayComposer {

    private static final StreamKey AGAIN = StreamKey.of("behavioral.day.again");
    private static final StreamKey DOMESTIC = StreamKey.of("behavioral.day.domestic");

    /// Minutes that an ordinary evening has for a pastime.
    private static final int BRIEF = 90;

    /// How often other words are looked for when those of an occasion come up again.
    private static final int TRIES = 3;

    private static final int OCCASIONS = Occasion.values().length;

    /// What is said of each occasion; of the way and of pastimes something else says it.
    private final @Nullable Symbol[] words = new @Nullable Symbol[OCCASIONS];

    /// What is said of the way, by how they go.
    private final Symbol[] ways;

    private final HoursComposer hours;
    private final Map<DayParts.Kind, DayParts.Both> parts = DayParts.read();

    DayComposer(Grammar grammar, HoursComposer hours) {
        for (Occasion occasion : Occasion.values()) {
            if (occasion != Occasion.WAY && occasion.pastime() < 0) {
                words[occasion.ordinal()] = grammar.symbol(occasion.symbol());
            }
        }
        this.ways = Arrays.stream(CommuteMode.values())
                .map(mode -> mode == CommuteMode.NONE ? CommuteMode.WALKING : mode)
                .map(mode -> grammar.symbol("way_" + mode.name().toLowerCase(Locale.ROOT)))
                .toArray(Symbol[]::new);
        this.hours = hours;
    }

    /// Both days of a person share their words, so that breakfast is the same on both.
    Wording wording(Circumstances life, PersonaStreams streams) {
        return new Wording(life, streams);
    }

    List<DaySpan> weekday(Circumstances life, Hours day, List<Pastime> pastimes, Wording wording) {
        return new DayPlan(life, hours.times(life), day, parts(life).weekday(), brief(pastimes), false, wording)
                .spans();
    }

    List<DaySpan> weekend(Circumstances life, Hours day, List<Pastime> pastimes, Wording wording) {
        return new DayPlan(life, hours.times(life), day, parts(life).weekend(), usual(pastimes), true, wording).spans();
    }

    private DayParts.Both parts(Circumstances life) {
        return Objects.requireNonNull(parts.get(DayParts.kind(life)));
    }

    /// Pastimes for an ordinary evening; the long ones wait for a day of rest.
    private static List<Pastime> brief(List<Pastime> pastimes) {
        List<Pastime> some = new ArrayList<>(pastimes.size());
        for (Pastime pastime : pastimes) {
            if (pastime.usual() && pastime.minutes() <= BRIEF) {
                some.add(pastime);
            }
        }
        return some;
    }

    /// Pastimes for any day of rest; there is always that of the pursuit.
    private static List<Pastime> usual(List<Pastime> pastimes) {
        List<Pastime> some = new ArrayList<>(pastimes.size());
        for (Pastime pastime : pastimes) {
            if (pastime.usual()) {
                some.add(pastime);
            }
        }
        return some;
    }

    private Symbol words(Occasion occasion) {
        return Objects.requireNonNull(words[occasion.ordinal()], occasion.name());
    }

    /// The words of a person's days, each written when it is first needed.
    final class Wording {

        private final Circumstances life;
        private final PersonaStreams streams;
        private final @Nullable String[] told = new @Nullable String[OCCASIONS * Occasion.MOST_VARIANTS];
        private final int[] uses = new int[OCCASIONS];
        private int meals;
        private final boolean domestic;

        private Wording(Circumstances life, PersonaStreams streams) {
            this.life = life;
            this.streams = streams;
            this.domestic = domestic(life, streams.stream(DOMESTIC));
        }

        /// Whether they have a part in the work of the house. Less so men, where surveys of time use find the widest
        /// gaps, which is where income per head is low; hardly anybody who lives alone has none.
        private static boolean domestic(Circumstances life, RandomStream stream) {
            double draw = stream.uniform();
            if (life.female() || life.of(Measure.HOUSEHOLD_SIZE) < 2) {
                return draw < 0.97;
            }
            return draw < 0.3 + 0.012 * Math.min(40, life.of(Measure.GDP));
        }

        /// Whether it comes up in this life at all.
        boolean suits(Occasion occasion) {
            return switch (occasion) {
                case CARE, CARE_MORNING, CARE_EVENING -> life.holds(Flag.WITH_CHILDREN) && domestic;
                case HOUSEWORK, COOKING -> domestic && !life.holds(Flag.IN_INSTITUTION);
                case NAP -> life.age() < 5;
                case FEED -> life.age() < 6;
                case HOMEWORK -> life.learns() && life.age() >= 7;
                case SEARCH -> !life.holds(Flag.HARD_SELF_CARE);
                case HELP -> !life.holds(Flag.HARD_SELF_CARE) && life.age() >= 3;
                case REST -> life.age() >= 6;
                default -> words(occasion).fits(life.facts());
            };
        }

        /// The words for it, other ones when it comes up again, as far as there are any.
        String of(Occasion occasion) {
            int use = uses[occasion.ordinal()]++ % occasion.variants();
            int number = occasion.ordinal() * Occasion.MOST_VARIANTS + use;
            String written = told[number];
            if (written == null) {
                written = occasion.doing() == Doing.MEAL ? meal(occasion, use) : write(occasion, use);
                for (int again = 1; again <= TRIES && said(written, number - use, number); again++) {
                    written = write(occasion, use + again * Occasion.MOST_VARIANTS);
                }
                told[number] = written;
            }
            return written;
        }

        private boolean said(String written, int from, int to) {
            for (int i = from; i < to; i++) {
                if (written.equals(told[i])) {
                    return true;
                }
            }
            return false;
        }

        private String write(Occasion occasion, int use) {
            Symbol symbol = occasion == Occasion.WAY ? way(life.context().work().commuteMode()) : words(occasion);
            PersonaStreams own = use == 0 ? streams : streams.within(AGAIN, use);
            return symbol.write(life.facts(), own.stream(occasion.key()));
        }

        /// Dishes change from meal to meal.
        private String meal(Occasion occasion, int use) {
            List<String> foods = life.context().culture().foods();
            String usual = life.facts().find(Slot.FOOD);
            if (!foods.isEmpty()) {
                life.facts().put(Slot.FOOD, foods.get(meals++ % foods.size()));
            }
            String written = write(occasion, use);
            life.facts().put(Slot.FOOD, usual);
            return written;
        }

        private Symbol way(@Nullable CommuteMode mode) {
            return ways[(mode == null ? CommuteMode.WALKING : mode).ordinal()];
        }

        /// What they do at work: a task in the first half of the day, another in the second.
        String task(int half) {
            List<String> tasks = life.context().work().tasks();
            return tasks.get(half % tasks.size());
        }
    }
}
