package org.personahub.engine.community.life;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.community.life.Institution.Kind;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.skeleton.Skeleton;
import org.personahub.engine.community.ties.Tie;
import org.personahub.engine.community.ties.TieLayer;
import org.personahub.engine.composer.CommunityFacts;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Says what a member's texts may tell of the community: whom and what of it is theirs.
///
/// Friends and neighbours are those whom the member is tied to, so that nobody is named by somebody who does not know
/// them.
public final class Belonging {

    private static final StreamKey BELONGS = StreamKey.of("community.life.belonging");

    private static final int GROWN = 18;
    private static final int SCHOOL_AGE = 6;
    private static final int SECONDARY_AGE = 12;

    /// What happened before somebody was so old they do not tell as their own.
    private static final int REMEMBERS_FROM = 7;

    private final Skeleton skeleton;
    private final Members members;
    private final SharedLife life;
    private final Map<Integer, Role> roles;
    private final IntFunction<List<Tie>> ties;
    private final IntFunction<String> given;

    /// @param life that the members of the skeleton share
    /// @param ties of a member
    /// @param given the given name of a member, as texts say it
    public Belonging(Skeleton skeleton, SharedLife life, IntFunction<List<Tie>> ties, IntFunction<String> given) {
        this.skeleton = skeleton;
        this.members = skeleton.members();
        this.life = life;
        this.roles = life.rolesByMember();
        this.ties = ties;
        this.given = given;
    }

    /// What a member's texts may tell.
    public CommunityFacts facts(int member) {
        RandomStream stream = PersonaStreams.of(skeleton.seed(), member, BELONGS, 0).stream(BELONGS);
        District district = life.districtOf(member);
        List<MeetingPlace> open = life.placesIn(district).stream()
                .filter(place -> members.age(member) >= GROWN || !place.grown())
                .toList();
        String place = stream.oneOf(open).words();
        String ritual = undated(stream.oneOf(life.rituals()).words());
        Role role = roles.get(member);
        Institution institution = institution(member, role, district, stream);
        Happening happening = happening(member, district, stream);
        List<Tie> its = ties.apply(member);
        return new CommunityFacts(
                district.name(),
                place,
                institution == null ? null : institution.words(),
                role == null ? null : "the " + role.words(),
                ritual,
                closest(its, TieLayer.NEIGHBOUR),
                closest(its, TieLayer.FRIEND),
                happening == null ? null : happening.year(),
                happening == null ? null : happening.words());
    }

    private static String undated(String ritual) {
        int comma = ritual.lastIndexOf(", ");
        return comma < 0 ? ritual : ritual.substring(0, comma);
    }

    private @Nullable String closest(List<Tie> its, TieLayer layer) {
        Optional<Tie> closest = its.stream()
                .filter(tie -> tie.layer() == layer)
                .max(Comparator.comparingDouble(Tie::strength).thenComparing(Tie::member, Comparator.reverseOrder()));
        return closest.map(tie -> given.apply(tie.member())).orElse(null);
    }

    private @Nullable Institution institution(int member, @Nullable Role role, District district, RandomStream stream) {
        Integer held = role == null ? null : role.institution();
        if (held != null) {
            return life.institutions().get(held);
        }
        List<Kind> suited = suited(member);
        List<Institution> its = life.institutionsIn(district).stream()
                .filter(institution -> suited.contains(institution.kind()))
                .toList();
        return its.isEmpty() ? null : stream.oneOf(its);
    }

    /// What people of that age and activity come to again and again.
    private List<Kind> suited(int member) {
        int age = members.age(member);
        if (age < SCHOOL_AGE) {
            return List.of(Kind.NURSERY);
        }
        if (members.activity(member) == Activity.IN_EDUCATION && age < GROWN) {
            return List.of(age < SECONDARY_AGE ? Kind.PRIMARY_SCHOOL : Kind.SECONDARY_SCHOOL, Kind.SPORT);
        }
        return switch (members.activity(member)) {
            case RETIRED -> List.of(Kind.ELDERS, Kind.MUSIC, Kind.LIBRARY, Kind.HALL, Kind.MARKET);
            case HOMEMAKING -> List.of(Kind.SAVINGS, Kind.MARKET, Kind.MUSIC, Kind.HALL, Kind.WATER);
            case IN_EDUCATION -> List.of(Kind.YOUTH, Kind.SPORT, Kind.LIBRARY, Kind.MUSIC);
            case EMPLOYED, UNEMPLOYED, UNABLE_TO_WORK, EARLY_CHILDHOOD ->
                List.of(Kind.HALL, Kind.MUSIC, Kind.SPORT, Kind.LIBRARY, Kind.SAVINGS, Kind.MARKET);
        };
    }

    /// Something of the place that the member was old enough for.
    private @Nullable Happening happening(int member, District district, RandomStream stream) {
        int from = members.birthYear(member) + REMEMBERS_FROM;
        List<Happening> own = new ArrayList<>();
        for (Happening one : life.history()) {
            if (one.year() >= from && !one.grave() && !one.kind().equals("PUBLIC")) {
                own.add(one);
            }
        }
        for (Institution institution : life.institutionsIn(district)) {
            if (institution.founded() >= from && institution.kind() != Kind.WORSHIP) {
                own.add(new Happening(
                        institution.founded(),
                        institution.kind().name(),
                        institution.words() + began(institution),
                        false));
            }
        }
        return own.isEmpty() ? null : stream.oneOf(own);
    }

    /// Houses open, and people who do something together begin.
    private static String began(Institution institution) {
        return switch (institution.kind()) {
            case SAVINGS, COOPERATIVE, MUSIC, WATER, ELDERS, FIRE -> " began";
            default -> " opened";
        };
    }
}
