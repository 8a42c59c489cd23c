package org.personahub.engine.community.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.community.ties.Tie;
import org.personahub.engine.persona.DaySpan;
import org.personahub.engine.persona.Migration;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.TraitLevel;
import org.personahub.engine.persona.Traits;

/// Writes the specifications that TinyTroupe loads its agents from. It knows agents by name, so that namesakes have
/// their number behind it, and relationships name others the same way.
final class TinyTroupe {

    /// Those whom somebody would call close.
    private static final int MOST_RELATIONSHIPS = 15;

    private static final List<String> HEALTH = List.of("Poor", "Fair", "Good", "Very good", "Excellent");

    private final CommunityRecords community;
    private final List<String> names;
    private final Map<String, Integer> bearers = new HashMap<>();
    private final Json json;

    private TinyTroupe(CommunityRecords community, Output out) {
        this.community = community;
        this.names = community.names();
        this.json = new Json(out);
        names.forEach(name -> bearers.merge(name, 1, Integer::sum));
    }

    static void write(CommunityRecords community, Output out) {
        new TinyTroupe(community, out).write();
        out.write('\n');
    }

    private void write() {
        json.beginArray();
        try (Stream<Member> members = community.members()) {
            for (Iterator<Member> all = members.iterator(); all.hasNext(); ) {
                json.line();
                agent(all.next());
            }
        }
        json.endArray();
    }

    private void agent(Member member) {
        Persona persona = member.persona();
        json.beginObject();
        json.field("type", "TinyPerson");
        json.key("persona").beginObject();
        json.field("name", name(member.number()));
        json.field("age", persona.identity().age());
        json.field("gender", Words.capital(Words.gender(persona)));
        json.field("nationality", country(persona));
        json.field(
                "residence", persona.identity().city() + ", " + community.card().territoryName());
        json.field("education", persona.identity().education().label());
        json.key("long_term_goals").beginArray();
        json.value(persona.experiential().desiredOutcome());
        persona.experiential().wishes().forEach(wish -> json.value("To " + wish));
        json.endArray();
        occupation(persona);
        json.field("style", persona.behavioral().interaction().words());
        personality(persona);
        json.key("preferences").beginObject();
        json.key("interests").array(Words.topics(persona));
        json.key("likes").array(persona.behavioral().likes());
        json.key("dislikes").array(persona.behavioral().dislikes());
        json.endObject();
        json.key("skills")
                .array(persona.behavioral().skills().stream()
                        .map(skill -> skill.words() + " (level " + skill.level() + " of 5)")
                        .toList());
        json.key("beliefs").array(persona.behavioral().beliefs());
        behaviors(persona);
        json.field("health", health(persona));
        relationships(member);
        json.key("other_facts")
                .array(persona.experiential().lifeLine().stream()
                        .map(event -> event.year() + ": " + event.description())
                        .toList());
        json.endObject().endObject();
    }

    private String name(int member) {
        String name = names.get(member);
        return bearers.getOrDefault(name, 1) == 1 ? name : name + " (" + member + ")";
    }

    /// Where somebody was born; citizenship is not modelled.
    private String country(Persona persona) {
        Migration migration = persona.contextual().migration();
        String birthplace = migration.birthplace();
        return migration.foreign() && birthplace != null
                ? birthplace
                : community.card().territoryName();
    }

    private void occupation(Persona persona) {
        json.key("occupation").beginObject();
        json.field("title", Words.profession(persona));
        json.field("organization", persona.contextual().work().workplace());
        List<String> tasks = persona.contextual().work().tasks();
        json.field("description", tasks.isEmpty() ? null : Words.capital(String.join(", ", tasks)) + ".");
        json.endObject();
    }

    private void personality(Persona persona) {
        Traits traits = persona.traits();
        json.key("personality").beginObject();
        json.key("traits")
                .array(persona.emergent().stream()
                        .map(property -> property.description())
                        .toList());
        json.key("big_five").beginObject();
        json.field("openness", level(traits.openness()));
        json.field("conscientiousness", level(traits.conscientiousness()));
        json.field("extraversion", level(traits.extraversion()));
        json.field("agreeableness", level(traits.agreeableness()));
        json.field("neuroticism", level(traits.neuroticism()));
        json.endObject().endObject();
    }

    private static String level(double score) {
        String words = TraitLevel.of(score).name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT) + " (T-score " + score + ").";
    }

    private void behaviors(Persona persona) {
        json.key("behaviors").beginObject();
        json.key("general")
                .array(persona.behavioral().habits().stream()
                        .map(habit -> Words.capital(habit.cue()) + ": " + habit.routine() + ".")
                        .toList());
        json.key("routines").beginObject();
        json.key("workday").array(lines(persona.behavioral().weekday()));
        json.key("weekend").array(lines(persona.behavioral().weekend()));
        json.endObject().endObject();
    }

    private static List<String> lines(List<DaySpan> day) {
        return day.stream()
                .map(span -> DaySpan.clock(span.from()) + " " + span.words())
                .toList();
    }

    /// How healthy somebody feels and what they live with; nothing of those who are too young to say.
    private static @Nullable String health(Persona persona) {
        List<String> parts = new ArrayList<>();
        Integer rated = persona.behavioral().health().selfRated();
        if (rated != null) {
            parts.add(HEALTH.get(rated - 1) + " health.");
        }
        List<String> conditions = persona.contextual().functioning().conditions();
        if (!conditions.isEmpty()) {
            parts.add(Words.capital(String.join(", ", conditions)) + ".");
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    private void relationships(Member member) {
        json.key("relationships").beginArray();
        Map<Integer, Tie> closest = new HashMap<>();
        member.ties()
                .forEach(tie -> closest.merge(
                        tie.member(), tie, (one, other) -> one.strength() >= other.strength() ? one : other));
        closest.values().stream()
                .sorted(Comparator.comparingDouble(Tie::strength).reversed().thenComparingInt(Tie::member))
                .limit(MOST_RELATIONSHIPS)
                .forEach(tie -> {
                    json.beginObject();
                    json.field("name", name(tie.member()));
                    json.field("description", "Your " + tie.relation() + ", since " + tie.since() + ".");
                    json.endObject();
                });
        json.endArray();
    }
}
