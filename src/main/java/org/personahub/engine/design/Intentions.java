package org.personahub.engine.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.composer.Pursuit;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Figures;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.composer.language.Symbol;
import org.personahub.engine.persona.CreativeStep;
import org.personahub.engine.persona.CreativeStep.State;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Makes a kind of pursuit a person's own: what exactly, how much of it, how far they have come, in words.
///
/// The tension is not drawn: it is the distance between the outcome and the reality in the measure they share.
final class Intentions {

    private static final StreamKey PARTS = StreamKey.of("design.pursuit.parts");
    private static final StreamKey GOAL = StreamKey.of("experiential.creative.goal");
    private static final StreamKey PRESENT = StreamKey.of("experiential.creative.present");
    private static final StreamKey SINCE = StreamKey.of("experiential.creative.since");

    private static final int LONGEST = 12;

    /// Smaller children want for today.
    private static final int DECIDES_FROM = 5;

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final Map<String, Words> words = new HashMap<>();

    Intentions(List<PursuitKind> kinds) {
        Grammar grammar = Grammar.load(
                "/composer/en/pursuits/community.grammar",
                "/composer/en/pursuits/craft.grammar",
                "/composer/en/pursuits/family-saga.grammar",
                "/composer/en/pursuits/coming-of-age.grammar",
                "/composer/en/pursuits/health.grammar",
                "/composer/en/pursuits/home.grammar",
                "/composer/en/pursuits/learning.grammar",
                "/composer/en/pursuits/money.grammar",
                "/composer/en/pursuits/small-town.grammar",
                "/composer/en/pursuits/travel.grammar",
                "/composer/en/pursuits/work.grammar");
        for (PursuitKind kind : kinds) {
            words.put(kind.id(), Words.of(kind, grammar));
        }
    }

    Pursuit of(PursuitKind kind, Facts facts, PersonaStreams streams) {
        RandomStream parts = streams.stream(PARTS);
        int goal = kind.goalMin() + streams.stream(GOAL).below(kind.goalMax() - kind.goalMin() + 1);
        int present = present(goal, facts, streams.stream(PRESENT));
        int age = (int) facts.measure(Measure.AGE);
        int year = (int) facts.measure(Measure.YEAR);
        int least = Math.clamp(Math.max(kind.minAge(), Math.min(age, DECIDES_FROM)), Math.max(0, age - LONGEST), age);
        int since = (int) facts.measure(Measure.BIRTH_YEAR)
                + least
                + streams.stream(SINCE).below(age - least + 1);
        Words words = Objects.requireNonNull(this.words.get(kind.id()));
        facts.put(Slot.GOAL, number(goal))
                .put(Slot.HAVE, number(present))
                .put(Slot.YEAR, Figures.of(year + 1))
                .put(Slot.THING, words.thing.write(facts, parts))
                .put(Slot.SPOT, words.spot == null ? null : words.spot.write(facts, parts));
        List<CreativeStep> steps = steps(words.steps, (double) present / goal, facts, parts);
        return new Pursuit(
                kind.id(),
                kind.theme(),
                kind.unit(),
                goal,
                present,
                Math.min(since, year),
                words.want.write(facts, parts),
                words.have.write(facts, parts),
                words.obstacle.write(facts, parts),
                words.stakes.write(facts, parts),
                words.change.write(facts, parts),
                steps,
                underway(steps),
                words.leisure.write(facts, parts),
                kind.freeTime());
    }

    /// Those who have worked at it for long stand nearer, and so do the persistent.
    private static int present(int goal, Facts facts, RandomStream stream) {
        double share = 0.25
                + 0.4 * Math.min(facts.measure(Measure.AGE), 80) / 80
                + 0.03 * facts.measure(Measure.CONSCIENTIOUSNESS)
                + 0.12 * stream.normal();
        return Math.clamp(Math.round(share * goal), 1, goal - 1);
    }

    /// @param walked how much of the way lies behind
    private static List<CreativeStep> steps(List<Symbol> symbols, double walked, Facts facts, RandomStream stream) {
        int count = symbols.size();
        List<CreativeStep> steps = new ArrayList<>(count);
        boolean doing = false;
        for (int i = 0; i < count; i++) {
            double reach = i == count - 1 ? 1 : Math.rint(100.0 * (i + 1) / count) / 100;
            State state = reach <= walked ? State.DONE : doing ? State.NEXT : State.DOING;
            doing |= state == State.DOING;
            steps.add(new CreativeStep(symbols.get(i).write(facts, stream), state, reach));
        }
        return steps;
    }

    private static String underway(List<CreativeStep> steps) {
        for (CreativeStep step : steps) {
            if (step.state() == State.DOING) {
                return step.words();
            }
        }
        return steps.getLast().words();
    }

    private static String number(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : Figures.of(number);
    }

    /// What is written about one kind of pursuit.
    private record Words(
            Symbol thing,
            @Nullable Symbol spot,
            Symbol want,
            Symbol have,
            Symbol obstacle,
            Symbol stakes,
            Symbol change,
            List<Symbol> steps,
            Symbol leisure) {

        private static Words of(PursuitKind kind, Grammar grammar) {
            String id = kind.id();
            return new Words(
                    grammar.symbol(id + ".thing"),
                    kind.spots() ? grammar.symbol(id + ".spot") : null,
                    grammar.symbol(id + ".want"),
                    grammar.symbol(id + ".have"),
                    grammar.symbol(id + ".obstacle"),
                    grammar.symbol(id + ".stakes"),
                    grammar.symbol(id + ".change"),
                    kind.steps().stream().map(grammar::symbol).toList(),
                    grammar.symbol(id + ".leisure"));
        }
    }
}
