package org.personahub.engine.community.life;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.community.skeleton.Households;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.skeleton.Skeleton;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// The door to shared life: says what the members of a skeleton share. The same skeleton always shares the same.
///
/// It reads its tables once; one instance serves all threads.
public final class SharedLives {

    private static final StreamKey LIFE = StreamKey.of("community.life");
    private static final StreamKey NAME = StreamKey.of("community.life.name");
    private static final StreamKey DISTRICT_NAMES = StreamKey.of("community.life.districts");
    private static final StreamKey DISTRICT = StreamKey.of("community.life.district");
    private static final StreamKey FOUNDED = StreamKey.of("community.life.founded");
    private static final StreamKey HISTORY = StreamKey.of("community.life.history");
    private static final StreamKey RITUALS = StreamKey.of("community.life.rituals");
    private static final StreamKey NORMS = StreamKey.of("community.life.norms");
    private static final StreamKey TENSIONS = StreamKey.of("community.life.tensions");
    private static final StreamKey PLACES = StreamKey.of("community.life.places");
    private static final StreamKey INSTITUTIONS = StreamKey.of("community.life.institutions");

    /// About so many people share institutions.
    private static final int DISTRICT_SIZE = 12_000;

    private static final int HAMLET = 30;
    private static final int NORMS_EACH = 4;
    private static final int TENSIONS_EACH = 3;
    private static final int GROWN_PLACES = 2;
    private static final String GROWN = "yes";
    private static final double MANY = 0.2;
    private static final double NEARLY_ALL = 0.8;

    private final Atlas atlas;
    private final PlaceNames placeNames = new PlaceNames();
    private final SchoolWords schools = new SchoolWords();
    private final Founding founding = new Founding();
    private final Institutions institutions = new Institutions();
    private final RoleHolders roleHolders = new RoleHolders();
    private final Rituals rituals = new Rituals();
    private final List<Table.Row> places = Table.read("/community/places.tsv").rows();
    private final List<Table.Row> norms = Table.read("/community/norms.tsv").rows();
    private final List<Table.Row> tensions =
            Table.read("/community/tensions.tsv").rows();
    private final Map<String, String> faiths = new HashMap<>();

    /// @param atlas whose events its history takes up
    public SharedLives(Atlas atlas) {
        this.atlas = atlas;
        for (Table.Row row : Table.read("/composer/community-traditions.tsv").rows()) {
            faiths.put(row.text("community"), row.text("tradition"));
        }
    }

    /// What the members of a skeleton share.
    ///
    /// @param given the name of the community; one of its language and place when null
    public SharedLife of(Skeleton skeleton, @Nullable String given) {
        int size = skeleton.members().count();
        int now = skeleton.asOf().getYear();
        PersonaStreams streams = streams(skeleton);
        NameCommunity most = most(skeleton);
        String name = given == null ? placeNames.community(skeleton, most, streams.stream(NAME)) : given;
        int founded = founding.year(size, now, streams.stream(FOUNDED));
        Drawn drawn = new Drawn(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<String> many = List.copyOf(faiths(skeleton, MANY));
        for (District bare : bare(skeleton, most, name, streams)) {
            draw(bare, skeleton, many, founded, streams.within(DISTRICT, bare.number()), drawn);
        }
        Set<Institution.Kind> present = EnumSet.noneOf(Institution.Kind.class);
        drawn.institutions.forEach(institution -> present.add(institution.kind()));
        Locality locality = new Locality(skeleton.territory(), size, present);
        Map<String, String> gaps = Map.of("name", name, "city", skeleton.city().name());
        return new SharedLife(
                name,
                founded,
                drawn.districts,
                drawn.institutions,
                drawn.places,
                founding.history(
                        locality, founded, now, atlas.events(skeleton.territory()), gaps, streams.stream(HISTORY)),
                rituals.of(locality, faiths(skeleton, NEARLY_ALL), gaps, streams.stream(RITUALS)),
                Words.several(norms(locality), NORMS_EACH, streams.stream(NORMS)),
                Words.several(tensions(locality), TENSIONS_EACH, streams.stream(TENSIONS)).stream()
                        .map(words -> Words.fill(words, gaps))
                        .toList(),
                drawn.roles);
    }

    /// Communities of different places that share a seed share nothing else.
    private static PersonaStreams streams(Skeleton skeleton) {
        long place = skeleton.territory().code().hashCode() * 31L
                + skeleton.city().name().hashCode();
        return PersonaStreams.of(
                skeleton.seed(), Math.abs(place), LIFE, skeleton.members().count());
    }

    /// Draws what is a district's own.
    private void draw(
            District bare, Skeleton skeleton, List<String> many, int founded, PersonaStreams own, Drawn drawn) {
        Locality locality = new Locality(skeleton.territory(), bare.members(), Set.of());
        int now = skeleton.asOf().getYear();
        Map<String, String> gaps = new HashMap<>(
                Map.of("name", bare.name(), "city", skeleton.city().name()));
        schools.add(skeleton.territory().code(), bare.name(), gaps);
        int first = drawn.institutions.size();
        institutions.add(locality, bare, many, founded, now, gaps, drawn.institutions, own.stream(INSTITUTIONS));
        District district = bare.with(first, drawn.institutions.size() - first);
        drawn.districts.add(district);
        List<Institution> its = drawn.institutions.subList(first, drawn.institutions.size());
        drawn.roles.addAll(roleHolders.of(locality, skeleton.members(), district, its, gaps, own));
        drawn.places.addAll(places(locality, bare, own.stream(PLACES)));
    }

    /// Where people of a district meet; one place at least is open to children.
    private List<MeetingPlace> places(Locality locality, District district, RandomStream stream) {
        List<MeetingPlace> open = new ArrayList<>();
        List<MeetingPlace> grown = new ArrayList<>();
        for (Table.Row row : fitting(places, locality)) {
            boolean grownOnly = row.text("grown").equals(GROWN);
            for (String words : row.text("words").split("\\|", -1)) {
                (grownOnly ? grown : open).add(new MeetingPlace(words, district.number(), grownOnly));
            }
        }
        int count = district.members() < HAMLET
                ? 1
                : 2 + Integer.toString(district.members()).length();
        List<MeetingPlace> found = new ArrayList<>(Words.several(open, count, stream));
        if (district.members() >= HAMLET) {
            found.addAll(Words.several(grown, GROWN_PLACES, stream));
        }
        return found;
    }

    private List<String> norms(Locality locality) {
        return locality.words(norms.stream()
                .filter(row -> locality.closeness(row.text("regions")) >= 0)
                .toList());
    }

    private List<String> tensions(Locality locality) {
        return locality.words(fitting(tensions, locality).stream()
                .filter(row -> locality.size() >= row.integer("least_size"))
                .toList());
    }

    private static List<Table.Row> fitting(List<Table.Row> rows, Locality locality) {
        return rows.stream().filter(locality::fits).toList();
    }

    /// The districts, without institutions yet: households that stand together, as even as they go.
    private List<District> bare(Skeleton skeleton, NameCommunity most, String name, PersonaStreams streams) {
        int size = skeleton.members().count();
        int count = Math.max(1, size / DISTRICT_SIZE);
        if (count == 1) {
            return List.of(new District(0, name, 0, size, 0, 0));
        }
        List<String> names = placeNames.districts(skeleton, most, name, count, streams.stream(DISTRICT_NAMES));
        Households households = skeleton.households();
        List<District> districts = new ArrayList<>(count);
        int first = 0;
        for (int household = 0; household < households.count() && districts.size() < count; household++) {
            int end = households.first(household) + households.size(household);
            if ((long) end * count >= (long) size * (districts.size() + 1)) {
                districts.add(new District(districts.size(), names.get(districts.size()), first, end - first, 0, 0));
                first = end;
            }
        }
        return districts;
    }

    /// The name community that most members are of.
    private static NameCommunity most(Skeleton skeleton) {
        int[] counts = counts(skeleton);
        int most = 0;
        for (int community = 1; community < counts.length; community++) {
            most = counts[community] > counts[most] ? community : most;
        }
        return skeleton.communities().get(most);
    }

    private static int[] counts(Skeleton skeleton) {
        Members members = skeleton.members();
        int[] counts = new int[skeleton.communities().size()];
        for (int member = 0; member < members.count(); member++) {
            counts[members.community(member)]++;
        }
        return counts;
    }

    /// The faiths that the names of at least that share of members are known for.
    private Set<String> faiths(Skeleton skeleton, double share) {
        int[] counts = counts(skeleton);
        Map<String, Integer> known = new TreeMap<>();
        for (int community = 0; community < counts.length; community++) {
            String faith = faiths.get(skeleton.communities().get(community).id());
            if (faith != null) {
                known.merge(faith, counts[community], Integer::sum);
            }
        }
        Set<String> faiths = new TreeSet<>();
        known.forEach((faith, people) -> {
            if (people >= share * skeleton.members().count()) {
                faiths.add(faith);
            }
        });
        return faiths;
    }

    /// What has been drawn so far, district by district.
    private record Drawn(
            List<District> districts, List<Institution> institutions, List<MeetingPlace> places, List<Role> roles) {}
}
