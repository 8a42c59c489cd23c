package org.personahub.engine.community.life;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.skeleton.Skeleton;
import org.personahub.engine.community.ties.Tie;
import org.personahub.engine.community.ties.TieLayer;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Tells how two members met, from their tie and who they are; nothing of it is stored.
///
/// When and where is the same from either side. The words are chosen among those of one member's ties, so that no two
/// of their stories are told alike as long as the stock lasts.
public final class MeetingStories {

    private static final StreamKey STORIES = StreamKey.of("community.life.meetings");
    private static final StreamKey ORDER = StreamKey.of("community.life.meetings.order");
    private static final StreamKey PLACE = StreamKey.of("community.life.meetings.place");
    private static final List<String> WHEN = List.of("In {year}", "When {one} was {age},", "It was in {year} that");
    private static final int GROWN = 18;

    private final Skeleton skeleton;
    private final Members members;
    private final SharedLife life;
    private final Map<Encounter, List<String>> frames = new EnumMap<>(Encounter.class);

    /// Reads the frames.
    ///
    /// @param life that the members of the skeleton share
    public MeetingStories(Skeleton skeleton, SharedLife life) {
        this.skeleton = skeleton;
        this.members = skeleton.members();
        this.life = life;
        for (Table.Row row : Table.read("/community/meetings.tsv").rows()) {
            frames.computeIfAbsent(Encounter.valueOf(row.text("case")), _ -> new ArrayList<>())
                    .add(row.text("words"));
        }
    }

    /// The stories of a member's ties, in their order.
    ///
    /// @param ties all that the member has, so that the words for one do not depend on which are asked for
    /// @param called what texts call a member
    public List<String> of(int member, List<Tie> ties, IntFunction<String> called) {
        Map<Encounter, List<String>> orders = new EnumMap<>(Encounter.class);
        Map<Encounter, Integer> told = new EnumMap<>(Encounter.class);
        PersonaStreams streams = PersonaStreams.of(skeleton.seed(), member, STORIES, 0);
        Set<Integer> kin = new HashSet<>();
        for (Tie tie : ties) {
            if (tie.layer() == TieLayer.KIN) {
                kin.add(tie.member());
            }
        }
        List<String> stories = new ArrayList<>(ties.size());
        for (Tie tie : ties) {
            Encounter encounter = Encounter.of(members, member, tie, kin.contains(tie.member()));
            List<String> order = orders.computeIfAbsent(encounter, one -> {
                List<String> all = Objects.requireNonNull(frames.get(one), one.name());
                RandomStream stream = streams.within(ORDER, one.ordinal()).stream(ORDER);
                return Words.several(all, all.size(), stream);
            });
            int nth = told.merge(encounter, 1, Integer::sum) - 1;
            String when = WHEN.get((nth + nth / order.size()) % WHEN.size());
            String story = story(order.get(nth % order.size()), when, member, tie, called);
            stories.add(story + tail(nth / order.size()));
        }
        return stories;
    }

    /// What is said besides when a frame comes round again.
    private String tail(int round) {
        List<String> tails = Objects.requireNonNull(frames.get(Encounter.TAIL));
        return round == 0 ? "" : " " + tails.get((round - 1) % tails.size());
    }

    /// The story of one of a member's ties.
    ///
    /// @param ties all that the member has
    /// @param one of them
    public String of(int member, List<Tie> ties, Tie one, IntFunction<String> called) {
        IntFunction<String> cheap = other -> other == member || other == one.member() ? called.apply(other) : "";
        return of(member, ties, cheap).get(ties.indexOf(one));
    }

    private String story(String frame, String when, int member, Tie tie, IntFunction<String> called) {
        int year = Encounter.year(members, member, tie);
        int age = Math.max(0, year - members.birthYear(member));
        int theirAge = Math.max(0, year - members.birthYear(tie.member()));
        Map<String, String> gaps = new HashMap<>();
        gaps.put("one", called.apply(member));
        gaps.put("other", called.apply(tie.member()));
        gaps.put("year", Integer.toString(year));
        gaps.put("age", Integer.toString(age));
        gaps.put("their_age", Integer.toString(theirAge));
        gaps.put("when", Words.fill(when, gaps));
        RandomStream stream = pair(member, tie.member());
        gaps.put("place", place(member, tie.member(), Math.min(age, theirAge) < GROWN, stream));
        gaps.put("school", school(member, tie.member(), Math.min(age, theirAge), stream));
        gaps.put("feast", feast(stream));
        return Words.fill(frame, gaps);
    }

    /// What both sides tell alike.
    private RandomStream pair(int one, int other) {
        return PersonaStreams.of(skeleton.seed(), Math.min(one, other), STORIES, Math.max(one, other)).stream(PLACE);
    }

    private String place(int one, int other, boolean child, RandomStream stream) {
        List<MeetingPlace> open = life.placesIn(life.districtOf(Math.min(one, other))).stream()
                .filter(place -> !child || !place.grown())
                .toList();
        return stream.oneOf(open).words();
    }

    /// A school for their age; places without one send their children to the next.
    private String school(int one, int other, int age, RandomStream stream) {
        Institution.Kind kind = age < 12 ? Institution.Kind.PRIMARY_SCHOOL : Institution.Kind.SECONDARY_SCHOOL;
        List<Institution> schools = life.institutionsIn(life.districtOf(Math.min(one, other))).stream()
                .filter(institution -> institution.kind() == kind)
                .toList();
        return schools.isEmpty() ? "school" : stream.oneOf(schools).words();
    }

    private String feast(RandomStream stream) {
        String words = stream.oneOf(life.rituals().stream()
                        .filter(ritual -> ritual.rhythm() == Ritual.Rhythm.YEARLY)
                        .toList())
                .words();
        int comma = words.lastIndexOf(", ");
        return comma < 0 ? words : words.substring(0, comma);
    }
}
