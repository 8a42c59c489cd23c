package org.personahub.engine.composer.textual.biography;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.composer.language.Category;
import org.personahub.engine.composer.language.Condition;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Slot;

/// Something that a biography may tell, in one or two sentences.
///
/// @param symbol what the grammar calls it
/// @param part what it is about
/// @param place where it stands among those of its part, ascending
/// @param group of the topics of one group a biography tells at most one; 0 when it belongs to none
/// @param weight how readily it is told, above 0; from 100 on always, if there is room
/// @param after the topic that it goes on from, which or whose group has to be told before; null when it stands alone
/// @param needs the facts that its sentences name
/// @param when what else must hold
/// @param emphasis how much readier it is told for each theme, of the blueprint or of the person
record Topic(
        String symbol,
        Part part,
        int place,
        int group,
        double weight,
        @Nullable Topic after,
        Slot[] needs,
        Condition when,
        Map<String, Double> emphasis) {

    /// From this weight on a topic is told whenever it can be.
    static final double ALWAYS = 100;

    /// What a person is about colours emphasis less than what the blueprint asks for.
    private static final double OWN_SHARE = 0.5;

    /// All topics there are, in the order of the table.
    static List<Topic> all(Grammar grammar) {
        Map<String, Integer> groups = new HashMap<>();
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (Table.Row row : Table.read("/composer/topics.tsv").rows()) {
            String group = row.optionalText("group");
            String after = row.optionalText("after");
            String symbol = row.text("topic");
            Topic topic = new Topic(
                    symbol,
                    Part.valueOf(row.text("part")),
                    row.integer("place"),
                    group == null ? 0 : groups.computeIfAbsent(group, name -> groups.size() + 1),
                    row.real("weight"),
                    after == null ? null : Objects.requireNonNull(topics.get(after), after),
                    grammar.symbol(symbol).slots().toArray(Slot[]::new),
                    Condition.of(row.optionalText("when") == null ? "" : row.text("when")),
                    emphasis(row.optionalText("themes")));
            topics.put(symbol, topic);
        }
        return List.copyOf(topics.values());
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

    /// Whether there is something to tell.
    boolean fits(Facts facts) {
        for (Slot slot : needs) {
            if (facts.find(slot) == null) {
                return false;
            }
        }
        return when.holds(facts);
    }

    /// Whether a biography tells at most one of the two.
    boolean rivals(Topic other) {
        return other == this || (group != 0 && other.group == group);
    }

    /// How readily this person's biography tells it.
    double weight(Facts facts) {
        if (emphasis.isEmpty()) {
            return weight;
        }
        double asked = emphasis.getOrDefault(theme(facts, Category.THEME), 1.0);
        double own = emphasis.getOrDefault(theme(facts, Category.PURSUIT_THEME), 1.0);
        return weight * asked * (1 + OWN_SHARE * (own - 1));
    }

    private static String theme(Facts facts, Category category) {
        String theme = facts.category(category);
        return theme == null ? "" : theme;
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
