package org.personahub.engine.composer.behavioral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Phrase;
import org.personahub.engine.composer.language.Symbol;
import org.personahub.engine.persona.BasicValue;
import org.personahub.engine.persona.Habit;
import org.personahub.engine.persona.Interest;
import org.personahub.engine.persona.Scores;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Composes likes, dislikes, interests, beliefs and habits.
final class TasteComposer {

    private static final StreamKey LIKES = StreamKey.of("behavioral.likes");
    private static final StreamKey DISLIKES = StreamKey.of("behavioral.dislikes");
    private static final StreamKey INTERESTS = StreamKey.of("behavioral.interests");
    private static final StreamKey BELIEFS = StreamKey.of("behavioral.beliefs");
    private static final StreamKey HABITS = StreamKey.of("behavioral.habits");

    private static final int COUNT = 3;
    private static final int WONDERS_FROM_AGE = 5;
    private static final int EATS_FROM_AGE = 1;
    private static final List<String> TOPICS = List.of("people", "work", "change");

    private final Symbol like;
    private final Symbol dislike;
    private final Symbol habit;
    private final Symbol childsInterest;

    /// By interest.
    private final Symbol[] interests;

    /// By topic and value.
    private final Symbol[][] beliefs;

    TasteComposer(Grammar grammar) {
        this.like = grammar.symbol("like");
        this.dislike = grammar.symbol("dislike");
        this.habit = grammar.symbol("habit");
        this.childsInterest = grammar.symbol("interest_child");
        this.interests = symbols("interest_", Interest.values(), grammar);
        this.beliefs = TOPICS.stream()
                .map(topic -> symbols("belief_" + topic + "_", BasicValue.values(), grammar))
                .toArray(Symbol[][]::new);
    }

    private static Symbol[] symbols(String start, Enum<?>[] constants, Grammar grammar) {
        return Arrays.stream(constants)
                .map(constant -> grammar.symbol(start + constant.name().toLowerCase(Locale.ROOT)))
                .toArray(Symbol[]::new);
    }

    /// What they are fond of: a dish first.
    List<String> likes(Circumstances life, PersonaStreams streams) {
        List<String> likes = new ArrayList<>(COUNT);
        List<String> foods = life.context().culture().foods();
        if (!foods.isEmpty() && life.age() >= EATS_FROM_AGE) {
            likes.add(foods.getFirst());
        }
        add(like, COUNT - likes.size(), life, streams.within(LIKES, 0), LIKES, likes);
        return List.copyOf(likes);
    }

    List<String> dislikes(Circumstances life, PersonaStreams streams) {
        List<String> dislikes = new ArrayList<>(COUNT);
        add(dislike, COUNT, life, streams, DISLIKES, dislikes);
        return List.copyOf(dislikes);
    }

    /// What they wonder about: two things of their strongest vocational interest and one of the next.
    List<String> interests(Circumstances life, PersonaStreams streams) {
        Scores<Interest> scores = life.core().traits().interests();
        List<String> wonders = new ArrayList<>(COUNT);
        if (life.age() < WONDERS_FROM_AGE) {
            return List.of();
        }
        if (scores.isEmpty()) {
            if (childsInterest.fits(life.facts())) {
                add(childsInterest, COUNT, life, streams, INTERESTS, wonders);
            }
            return List.copyOf(wonders);
        }
        int strongest = strongest(scores, -1);
        add(interests[strongest], COUNT - 1, life, streams, INTERESTS, wonders);
        add(interests[strongest(scores, strongest)], 1, life, streams.within(INTERESTS, 1), INTERESTS, wonders);
        return List.copyOf(wonders);
    }

    /// What they hold true of people, work and change: the first and last after their strongest value, the second
    /// after the next.
    List<String> beliefs(Circumstances life, PersonaStreams streams) {
        Scores<BasicValue> scores = life.core().traits().values();
        if (scores.isEmpty()) {
            return List.of();
        }
        int strongest = strongest(scores, -1);
        int second = strongest(scores, strongest);
        List<String> held = new ArrayList<>(TOPICS.size());
        for (int topic = 0; topic < beliefs.length; topic++) {
            Symbol symbol = beliefs[topic][topic == 1 ? second : strongest];
            held.add(symbol.write(life.facts(), streams.within(BELIEFS, topic).stream(BELIEFS)));
        }
        return List.copyOf(held);
    }

    /// The trait that scores highest, leaving out one.
    private static <K extends Enum<K>> int strongest(Scores<K> scores, int except) {
        List<K> traits = scores.traits();
        int best = -1;
        for (int i = 0; i < traits.size(); i++) {
            if (i != except && (best < 0 || scores.of(traits.get(i)) > scores.of(traits.get(best)))) {
                best = i;
            }
        }
        return best;
    }

    List<Habit> habits(Circumstances life, PersonaStreams streams) {
        List<Habit> habits = new ArrayList<>(COUNT);
        for (Phrase phrase : habit.several(COUNT, life.facts(), streams.stream(HABITS))) {
            String text = phrase.text();
            int first = text.indexOf(" | ");
            int second = text.indexOf(" | ", first + 3);
            habits.add(
                    new Habit(text.substring(0, first), text.substring(first + 3, second), text.substring(second + 3)));
        }
        return List.copyOf(habits);
    }

    private void add(
            Symbol symbol, int count, Circumstances life, PersonaStreams streams, StreamKey key, List<String> to) {
        for (Phrase phrase : symbol.several(count, life.facts(), streams.stream(key))) {
            to.add(phrase.text());
        }
    }
}
