package org.personahub.engine.composer.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.personahub.engine.random.RandomStream;

/// What a grammar can write, with its alternatives: the way to write it often without looking its name up.
public final class Symbol {

    /// How often an alternative is drawn before those that the text has not used yet are weighed one by one.
    private static final int TRIES = 6;

    private final String name;
    private Group[] groups = {};
    private boolean pulled;

    Symbol(String name) {
        this.name = name;
    }

    /// Takes its alternatives, once, when the grammar is compiled.
    void define(List<Alternative> alternatives) {
        Map<Condition, List<Alternative>> byCondition = new LinkedHashMap<>();
        for (Alternative alternative : alternatives) {
            byCondition
                    .computeIfAbsent(alternative.condition(), _ -> new ArrayList<>())
                    .add(alternative);
            pulled |= alternative.isPulled();
        }
        groups = byCondition.values().stream().map(Group::new).toArray(Group[]::new);
    }

    /// Writes it for a person.
    ///
    /// @throws IllegalStateException when no alternative fits the person
    public String write(Facts facts, RandomStream stream) {
        Writing writing = facts.writing(stream);
        choose(writing).write(writing);
        return writing.text.toString();
    }

    /// Writes it for a person and says which alternative was chosen.
    ///
    /// @throws IllegalStateException when no alternative fits the person
    public Phrase one(Facts facts, RandomStream stream) {
        Writing writing = facts.writing(stream);
        return writing.phrase(choose(writing));
    }

    /// Writes several of its alternatives, all different; fewer when fewer fit.
    public List<Phrase> several(int count, Facts facts, RandomStream stream) {
        Writing writing = facts.writing(stream);
        int most = Math.min(count, fitting(facts));
        List<Phrase> phrases = new ArrayList<>(most);
        while (phrases.size() < most) {
            phrases.add(writing.phrase(choose(writing)));
        }
        return phrases;
    }

    /// Whether any alternative fits the person.
    public boolean fits(Facts facts) {
        for (Group group : groups) {
            if (group.fits(facts)) {
                return true;
            }
        }
        return false;
    }

    private int fitting(Facts facts) {
        int fitting = 0;
        for (Group group : groups) {
            fitting += group.fits(facts) ? group.size() : 0;
        }
        return fitting;
    }

    /// An alternative that fits and that the text has not used yet; a used one only when no other is left.
    ///
    /// @throws IllegalStateException when none fits
    Alternative choose(Writing writing) {
        writing.groups(groups.length);
        int fitting = 0;
        double sum = 0;
        for (int i = 0; i < groups.length; i++) {
            if (groups[i].fits(writing.facts)) {
                sum += groups[i].weight();
                writing.groups[fitting] = i;
                writing.upTo[fitting++] = sum;
            }
        }
        if (fitting == 0) {
            throw new IllegalStateException("no alternative of " + name + " fits this person");
        }
        // What fits is drawn by its weight alone; few draws meet an alternative that the text has used.
        for (int attempt = 0; attempt < TRIES && !pulled; attempt++) {
            Alternative drawn = drawn(writing, fitting, sum);
            if (!writing.isUsed(drawn.number())) {
                return drawn;
            }
        }
        return weighed(writing, fitting);
    }

    private Alternative drawn(Writing writing, int fitting, double sum) {
        double point = writing.stream().uniform() * sum;
        int at = 0;
        while (at < fitting - 1 && point >= writing.upTo[at]) {
            at++;
        }
        return groups[writing.groups[at]].at(at == 0 ? point : point - writing.upTo[at - 1]);
    }

    /// Draws by the weights that those which are left have for the person; among the used ones when none is left.
    private Alternative weighed(Writing writing, int fitting) {
        double left = sum(writing, fitting, false);
        boolean again = left == 0;
        double point = writing.stream().uniform() * (again ? sum(writing, fitting, true) : left);
        Alternative last = groups[writing.groups[0]].get(0);
        for (int i = 0; i < fitting; i++) {
            Group group = groups[writing.groups[i]];
            for (int k = 0; k < group.size(); k++) {
                Alternative one = group.get(k);
                if (again || !writing.isUsed(one.number())) {
                    last = one;
                    point -= one.weight(writing.facts);
                    if (point < 0) {
                        return one;
                    }
                }
            }
        }
        return last;
    }

    private double sum(Writing writing, int fitting, boolean again) {
        double sum = 0;
        for (int i = 0; i < fitting; i++) {
            Group group = groups[writing.groups[i]];
            for (int k = 0; k < group.size(); k++) {
                if (again || !writing.isUsed(group.get(k).number())) {
                    sum += group.get(k).weight(writing.facts);
                }
            }
        }
        return sum;
    }
}
