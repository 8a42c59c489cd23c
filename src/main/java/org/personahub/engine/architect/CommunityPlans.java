package org.personahub.engine.architect;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.InvalidRequirements.Code;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.atlas.City;
import org.personahub.engine.atlas.Territory;

/// Checks what is said about a community, and says the rest.
final class CommunityPlans {

    private static final int LEAST_SIZE = 10;
    private static final int MOST_SIZE = 1_000_000;
    private static final int LONGEST_NAME = 100;
    private static final int SUGGESTIONS = 5;

    private final Atlas atlas;

    CommunityPlans(Atlas atlas) {
        this.atlas = atlas;
    }

    /// Refuses a community that is too small or too large.
    ///
    /// @throws InvalidRequirements COMMUNITY_SIZE_OUT_OF_RANGE
    static void checkSize(long size) {
        if (size < LEAST_SIZE || size > MOST_SIZE) {
            throw new InvalidRequirements(
                    Code.COMMUNITY_SIZE_OUT_OF_RANGE,
                    "The size of the community is " + size + "; give a size from " + LEAST_SIZE + " to " + MOST_SIZE
                            + ".");
        }
    }

    /// The plan of the community with its city, the largest of its territory when none is named; null when a corpus is
    /// asked for.
    ///
    /// @param territories those asked for, which the atlas has
    /// @throws InvalidRequirements UNKNOWN_CITY or INVALID_COMMUNITY
    @Nullable
    CommunityPlan settle(Requirements asked, List<TerritoryShare> territories) {
        CommunityPlan plan = asked.community();
        if (plan == null) {
            return null;
        }
        if (territories.size() != 1) {
            throw invalid("A community is in one place, not in " + territories.size()
                    + " territories; give exactly one territory.");
        }
        if (asked.sex() != null
                || Objects.requireNonNullElse(asked.minAge(), 0) > 0
                || Objects.requireNonNullElse(asked.maxAge(), PersonaHubArchitect.MAX_AGE)
                        < PersonaHubArchitect.MAX_AGE) {
            throw invalid("A community has women and men of all ages; leave out sex, minAge and maxAge.");
        }
        Territory territory = atlas.territory(territories.getFirst().code());
        return new CommunityPlan(city(territory, plan.city()).name(), checkName(plan.name()));
    }

    private static City city(Territory territory, @Nullable String name) {
        List<City> cities = territory.cities().values().stream()
                .sorted(Comparator.comparingLong(City::population).reversed().thenComparing(City::name))
                .toList();
        if (name == null) {
            return cities.getFirst();
        }
        String wanted = plain(name);
        return cities.stream()
                .filter(city -> plain(city.name()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidRequirements(
                        Code.UNKNOWN_CITY,
                        "The atlas has no city '" + name + "' in " + territory.name() + "; there are "
                                + near(wanted, cities) + "."));
    }

    private static @Nullable String checkName(@Nullable String name) {
        if (name != null
                && (name.isBlank()
                        || name.length() > LONGEST_NAME
                        || name.codePoints().anyMatch(Character::isISOControl))) {
            throw invalid("The name of the community is not one line of 1 to " + LONGEST_NAME
                    + " characters; give one, or none.");
        }
        return name;
    }

    /// The cities with names like that, the closest first; of those that are equally close the largest.
    private static String near(String wanted, List<City> cities) {
        return cities.stream()
                .sorted(Comparator.comparingInt(city -> distance(wanted, plain(city.name()))))
                .limit(SUGGESTIONS)
                .map(City::name)
                .collect(Collectors.joining(", "));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /// How many letters have to be changed, left out or put in to get from one to the other.
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j - 1], row[j]) + 1);
            }
        }
        return row[other.length()];
    }

    private static InvalidRequirements invalid(String message) {
        return new InvalidRequirements(Code.INVALID_COMMUNITY, message);
    }
}
