package org.personahub.engine.community.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimulationFormatsTest {

    private final Hamlet hamlet = new Hamlet();

    /// The members of 13 years and more, in order: the row of each in a table of accounts.
    private final List<Integer> members = IntStream.range(0, hamlet.size())
            .filter(member -> hamlet.persona(member).identity().age() >= 13)
            .boxed()
            .toList();

    @Test
    void oasisTwitterHasARowForEachMemberOldEnough() {
        List<Map<String, String>> rows = Exports.csv(ExchangeFormat.OASIS_TWITTER, hamlet);
        assertThat(rows.getFirst().keySet())
                .containsExactly(
                        "user_id",
                        "name",
                        "username",
                        "following_agentid_list",
                        "previous_tweets",
                        "user_char",
                        "description");
        assertThat(rows.stream().map(row -> Integer.valueOf(row.get("user_id"))))
                .containsExactlyElementsOf(members);
        assertThat(members).hasSizeLessThan(hamlet.size());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("user_char")).isNotBlank().doesNotContain("\n");
            assertThat(row.get("description")).isNotBlank();
            assertThat(row.get("username")).matches("[a-z]+_[0-9a-z]+").hasSizeLessThanOrEqualTo(15);
        });
    }

    @Test
    void whoFollowsWhomKeepsToTheRule() {
        List<Map<String, String>> rows = Exports.csv(ExchangeFormat.OASIS_TWITTER, hamlet);
        List<Set<Integer>> follows = rows.stream()
                .map(row -> numbers(row.getOrDefault("following_agentid_list", "")))
                .toList();
        for (int row = 0; row < members.size(); row++) {
            for (int other = 0; other < members.size(); other++) {
                double strength = strength(members.get(row), members.get(other));
                boolean one = follows.get(row).contains(other);
                boolean back = follows.get(other).contains(row);
                assertThat(one && back).isEqualTo(row != other && strength >= 0.5);
                assertThat(one || back).isEqualTo(strength > 0);
            }
        }
        int hub = members.indexOf(Hamlet.AWKWARD_ONE);
        assertThat(follows.get(hub)).isEmpty();
        assertThat(follows.stream().filter(set -> set.contains(hub)).count()).isGreaterThan(5);
    }

    private double strength(int member, int other) {
        return hamlet.ties(member).stream()
                .filter(tie -> tie.member() == other)
                .mapToDouble(tie -> tie.strength())
                .max()
                .orElse(0);
    }

    private static Set<Integer> numbers(String list) {
        assertThat(list).matches("\\[(\\d+(, \\d+)*)?]");
        String inside = list.substring(1, list.length() - 1);
        return inside.isEmpty()
                ? Set.of()
                : Arrays.stream(inside.split(", ", -1)).map(Integer::valueOf).collect(Collectors.toSet());
    }

    @Test
    void whatSomebodyPostedIsALiteralOfPython() {
        Map<String, String> row =
                Exports.csv(ExchangeFormat.OASIS_TWITTER, hamlet).get(members.indexOf(Hamlet.AWKWARD_ONE));
        assertThat(row.get("previous_tweets")).isEqualTo("['It\\'s \"done\":\\nC:\\\\new, and 🎉']");
        assertThat(row.get("name")).isEqualTo(Hamlet.AWKWARD);
    }

    @Test
    void oasisRedditHasTheFieldsThatItsLoaderReads() {
        String text = Exports.text(ExchangeFormat.OASIS_REDDIT, hamlet);
        assertThat(text).matches("\\p{ASCII}+");
        JsonNode accounts = Exports.json(ExchangeFormat.OASIS_REDDIT, hamlet);
        assertThat(accounts).hasSize(members.size());
        Set<String> handles = new HashSet<>();
        for (JsonNode account : accounts) {
            assertThat(account.properties().stream().map(Map.Entry::getKey))
                    .containsExactly(
                            "realname",
                            "username",
                            "bio",
                            "persona",
                            "age",
                            "gender",
                            "mbti",
                            "country",
                            "profession",
                            "interested_topics");
            assertThat(account.get("mbti").textValue()).isEqualTo("None");
            assertThat(account.get("age").isInt()).isTrue();
            assertThat(account.get("gender").textValue()).isIn("female", "male");
            assertThat(account.get("country").textValue()).isEqualTo("Ghana");
            assertThat(account.get("interested_topics")).isNotEmpty();
            assertThat(handles.add(account.get("username").textValue())).isTrue();
        }
        assertThat(accounts.get(members.indexOf(Hamlet.AWKWARD_ONE))
                        .get("realname")
                        .textValue())
                .isEqualTo(Hamlet.AWKWARD);
    }

    @Test
    void tinyTroupeKnowsAgentsByNamesThatNobodyElseHas() {
        JsonNode agents = Exports.json(ExchangeFormat.TINY_TROUPE, hamlet);
        assertThat(agents).hasSize(hamlet.size());
        Set<String> names = new HashSet<>();
        for (JsonNode agent : agents) {
            assertThat(agent.get("type").textValue()).isEqualTo("TinyPerson");
            assertThat(names.add(agent.get("persona").get("name").textValue())).isTrue();
        }
        String shared = hamlet.names().get(Hamlet.NAMESAKE);
        assertThat(names).contains(shared + " (" + Hamlet.NAMESAKE + ")", shared + " (" + Hamlet.OTHER_NAMESAKE + ")");
        for (JsonNode agent : agents) {
            for (JsonNode other : agent.get("persona").get("relationships")) {
                assertThat(names).contains(other.get("name").textValue());
            }
        }
    }

    @Test
    void tinyTroupeFindsWhatItsOwnTextsReadOfAnAgent() {
        JsonNode agents = Exports.json(ExchangeFormat.TINY_TROUPE, hamlet);
        for (JsonNode agent : agents) {
            JsonNode persona = agent.get("persona");
            assertThat(persona.get("age").isInt()).isTrue();
            assertThat(persona.get("nationality").textValue()).isNotBlank();
            assertThat(persona.get("residence").textValue()).endsWith(", Ghana");
            assertThat(persona.get("occupation").get("title").textValue()).isNotBlank();
            assertThat(persona.get("personality").get("big_five")).hasSize(5);
            assertThat(persona.get("long_term_goals")).isNotEmpty();
        }
        JsonNode child = agents.get(1).get("persona").get("relationships");
        assertThat(child).hasSize(1);
        assertThat(child.get(0).get("description").textValue()).isEqualTo("Your daughter, since 1990.");
    }
}
