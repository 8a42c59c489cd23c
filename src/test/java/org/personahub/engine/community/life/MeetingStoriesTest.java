package org.personahub.engine.community.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.community.Community;
import org.personahub.engine.community.RealTowns;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.ties.Tie;
import org.personahub.engine.community.ties.TieLayer;

class MeetingStoriesTest {

    private static final Pattern YEAR = Pattern.compile("\\b(1[89]|20)\\d\\d\\b");

    private static final Community TOWN = RealTowns.in("GH", 400, Complexity.BASIC);
    private static final Members MEMBERS = TOWN.skeleton().members();
    private static final MeetingStories STORIES = new MeetingStories(TOWN.skeleton(), TOWN.life());

    private static String called(int member) {
        return "Member" + Integer.toString(member, Character.MAX_RADIX).replaceAll("\\d", "x");
    }

    private static List<String> stories(int member) {
        return STORIES.of(member, TOWN.ties().of(member), MeetingStoriesTest::called);
    }

    @Test
    void everyTieOfEveryLayerHasAStoryThatNamesPeopleAndLeavesNoGap() {
        Set<TieLayer> layers = new HashSet<>();
        for (int member = 0; member < TOWN.size(); member++) {
            List<Tie> ties = TOWN.ties().of(member);
            List<String> stories = stories(member);
            assertThat(stories).hasSameSizeAs(ties);
            ties.forEach(tie -> layers.add(tie.layer()));
            assertThat(stories)
                    .allSatisfy(story -> assertThat(story)
                            .endsWith(".")
                            .doesNotContain("{", "}", "  ")
                            .matches(text -> !Character.isLowerCase(text.charAt(0))));
        }
        assertThat(layers).containsExactlyInAnyOrder(TieLayer.values());
    }

    @Test
    void yearsAreThoseOfTheTieAndBothWereBorn() {
        for (int member = 0; member < TOWN.size(); member++) {
            List<Tie> ties = TOWN.ties().of(member);
            List<String> stories = stories(member);
            for (int i = 0; i < ties.size(); i++) {
                Matcher year = YEAR.matcher(stories.get(i));
                while (year.find()) {
                    int told = Integer.parseInt(year.group());
                    int later = Math.max(
                            MEMBERS.birthYear(member),
                            MEMBERS.birthYear(ties.get(i).member()));
                    assertThat(told).isEqualTo(Math.max(later, ties.get(i).since()));
                }
            }
        }
    }

    @Test
    void noTwoStoriesOfOneMemberAreWordedAlike() {
        int alike = 0;
        int told = 0;
        for (int member = 0; member < TOWN.size(); member++) {
            List<Tie> ties = TOWN.ties().of(member);
            List<String> stories = stories(member);
            Set<String> frames = new HashSet<>();
            for (int i = 0; i < ties.size(); i++) {
                String frame = stories.get(i).replace(called(ties.get(i).member()), "*");
                alike += frames.add(YEAR.matcher(frame).replaceAll("*").replaceAll("\\d+", "#")) ? 0 : 1;
                told++;
            }
        }
        assertThat(told).isGreaterThan(5000);
        assertThat((double) alike / told).isLessThan(0.002);
    }

    @Test
    void aStoryIsTheSameWhicheverTiesAreAskedFor() {
        List<Tie> ties = TOWN.ties().of(7);
        for (Tie tie : ties) {
            assertThat(STORIES.of(7, ties, tie, MeetingStoriesTest::called))
                    .isEqualTo(stories(7).get(ties.indexOf(tie)));
        }
    }

    @Test
    void childrenDoNotMeetInTheBar() {
        Set<String> grown = new HashSet<>();
        TOWN.life().places().stream().filter(MeetingPlace::grown).forEach(place -> grown.add(place.words()));
        assertThat(grown).isNotEmpty();
        for (int member = 0; member < TOWN.size(); member++) {
            List<Tie> ties = TOWN.ties().of(member);
            List<String> stories = stories(member);
            for (int i = 0; i < ties.size(); i++) {
                int age = ties.get(i).since() - MEMBERS.birthYear(member);
                if (age < 18) {
                    String story = stories.get(i);
                    assertThat(grown).noneSatisfy(place -> assertThat(story).contains(place));
                }
            }
        }
    }
}
