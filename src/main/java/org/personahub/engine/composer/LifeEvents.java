package org.personahub.engine.composer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.persona.ExperientialModality.LifeEvent;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.random.RandomStream;

/// The events of one life while they are gathered.
final class LifeEvents {

    /// What a long line can do without, so that the rest stays readable.
    private static final Set<String> MINOR = Set.of("SIBLING_BORN", "CHILD_BORN", "MOVE", "MILESTONE", "ILLNESS");

    private static final int MOST = 20;

    private final Identity identity;
    private final Facts facts;
    private final Grammar grammar;
    private final RandomStream words;
    private final List<LifeEvent> events = new ArrayList<>(MOST);

    LifeEvents(Identity identity, Facts facts, Grammar grammar, RandomStream words) {
        this.identity = identity;
        this.facts = facts;
        this.grammar = grammar;
        this.words = words;
    }

    int age() {
        return identity.age();
    }

    int birthYear() {
        return identity.birthDate().getYear();
    }

    /// An event in the calendar year in which the person turned that age.
    void at(int age, String kind, String symbol) {
        in(birthYear() + age, kind, symbol, null);
    }

    /// An event in that year, about a relative of that name if one is given.
    void in(int year, String kind, String symbol, @Nullable String name) {
        facts.put(Slot.NAME, name);
        int age = Math.clamp(year - birthYear(), 0, age());
        events.add(new LifeEvent(year, age, kind, grammar.write(symbol, facts, words)));
    }

    /// All of them, oldest first.
    List<LifeEvent> line() {
        events.sort(Comparator.comparingInt(LifeEvent::year));
        for (int i = events.size() - 1; i > 0 && events.size() > MOST; i--) {
            if (MINOR.contains(events.get(i).kind())) {
                events.remove(i);
            }
        }
        return events;
    }
}
