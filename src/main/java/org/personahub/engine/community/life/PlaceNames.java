package org.personahub.engine.community.life;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.community.skeleton.Skeleton;
import org.personahub.engine.random.RandomStream;

/// Names communities and their districts as the language of most members does: after the city, and small ones also
/// after a family.
final class PlaceNames {

    /// Above this many people a place is not named after a family.
    private static final int SMALL = 5000;

    private static final double AFTER_A_FAMILY = 0.6;
    private static final String ENGLISH = "en";
    private static final int TRIES = 40;

    private final Map<String, Table.Row> byTongue = new HashMap<>();

    /// What cities that the atlas knows by an English name are called where they are.
    private final Map<String, String> ownNames = new HashMap<>();

    PlaceNames() {
        for (Table.Row row : Table.read("/community/names.tsv").rows()) {
            byTongue.put(row.text("tongue"), row);
        }
        for (Table.Row row : Table.read("/community/city_names.tsv").rows()) {
            ownNames.put(row.text("city"), row.text("own"));
        }
    }

    /// The name of a community of that size.
    String community(Skeleton skeleton, NameCommunity most, RandomStream stream) {
        return name(skeleton, most, skeleton.members().count() <= SMALL, stream);
    }

    /// The names of that many districts, all different and none that of the community.
    List<String> districts(Skeleton skeleton, NameCommunity most, String community, int count, RandomStream stream) {
        Set<String> names = new LinkedHashSet<>();
        names.add(community);
        int tries = 0;
        while (names.size() <= count) {
            String name = name(skeleton, most, tries % 2 == 1, stream);
            // Where the stock is used up, districts are told apart by number.
            names.add(tries++ < TRIES * count ? name : name + " " + (names.size() + 1));
        }
        return new ArrayList<>(names).subList(1, count + 1);
    }

    private String name(Skeleton skeleton, NameCommunity most, boolean small, RandomStream stream) {
        Table.Row row = row(most);
        boolean family = small && stream.chance(AFTER_A_FAMILY);
        String pattern = Words.oneOf(row.text(family ? "small" : "large"), stream);
        String drawn = pattern.contains("{family}") ? family(most, stream) : "";
        if (drawn == null) {
            pattern = Words.oneOf(row.text("large"), stream);
        }
        String city = skeleton.city().name();
        String own = most.language().equals(ENGLISH) ? city : ownNames.getOrDefault(city, city);
        return Words.fill(pattern, Map.of("city", own, "family", drawn == null ? "" : drawn));
    }

    private Table.Row row(NameCommunity most) {
        Table.Row row = byTongue.get(most.language());
        if (row == null) {
            row = byTongue.get(ENGLISH);
        }
        if (row == null) {
            throw new IllegalStateException("places have no English names");
        }
        return row;
    }

    /// A family name in one word; null where the custom knows none.
    private static @Nullable String family(NameCommunity most, RandomStream stream) {
        for (int attempt = 0; attempt < TRIES && most.families().isPresent(); attempt++) {
            String name = most.families().get().pick(stream).latin();
            if (name.chars().allMatch(Character::isLetter)) {
                return name;
            }
        }
        return null;
    }
}
