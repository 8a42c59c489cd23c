package org.personahub.engine.composer.textual.biography;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.composer.language.Condition;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.composer.language.Symbol;

/// Something that a biography may tell, in one or two sentences.
///
/// @param symbol the sentences it is told in
/// @param part what it is about
/// @param place where it stands among those of its part, ascending
/// @param group of the topics of one group a biography tells at most one; 0 when it belongs to none
/// @param weight how readily it is told, above 0; from 100 on always, if there is room
/// @param after the topic that it goes on from, which or whose group has to be told before; null when it stands alone
/// @param needs the facts that its sentences name
/// @param when what else must hold
/// @param emphasis how much readier it is told for each theme, of the blueprint or of the person
record Topic(
        Symbol symbol,
        Part part,
        int place,
        int group,
        double weight,
        @Nullable Topic after,
        Set<Slot> needs,
        Condition when,
        Map<String, Double> emphasis) {

    /// From this weight on a topic is told whenever it can be.
    static final double ALWAYS = 100;

    /// All topics there are, in the order of the table.
    static List<Topic> all(Grammar grammar) {
        Map<String, Integer> groups = new HashMap<>();
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (Table.Row row : Table.read("/composer/topics.tsv").rows()) {
            String group = row.optionalText("group");
            String after = row.optionalText("after");
            String name = row.text("topic");
            Symbol symbol = grammar.symbol(name);
            Topic topic = new Topic(
                    symbol,
                    Part.valueOf(row.text("part")),
                    row.integer("place"),
                    group == null ? 0 : groups.computeIfAbsent(group, _ -> groups.size() + 1),
                    row.real("weight"),
                    after == null ? null : Objects.requireNonNull(topics.get(after), after),
                    needs(symbol),
                    Condition.of(row.optionalText("when") == null ? "" : row.text("when")),
                    emphasis(row.optionalText("themes")));
            topics.put(name, topic);
        }
        return List.copyOf(topics.values());
    }

    /// As whom the person is spoken of is known wherever anything is told.
    private static Set<Slot> needs(Symbol symbol) {
        Set<Slot> slots = EnumSet.copyOf(symbol.slots());
        slots.removeAll(EnumSet.of(Slot.WHO, Slot.WHOM, Slot.WHOSE));
        return Set.copyOf(slots);
    }

    private static Map<String, Double> emphasis(@Nullable String words) {
        Map<String, Double> emphasis = new HashMap<>();
        if (words != null) {
            for (String word : words.split("\\|", -1)) {
                int colon = word.indexOf(':');
                emphasis.put(word.substring(0, colon), Double.valueOf(word.substring(colon + 1)));
            }
        }
        return Map.copyOf(emphasis);
    }

    /// Whether a biography tells at most one of the two.
    boolean rivals(Topic other) {
        return other == this || (group != 0 && other.group == group);
    }

    /// What the topics of a biography are about.
    enum Part {
        HOME,
        WORK,
        PEOPLE,
        PAST,
        NATURE,
        STORY
    }
}
