package org.personahub.engine.architect;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.EngineVersion;
import org.personahub.engine.architect.InvalidRequirements.Code;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.atlas.Territory;

/// The first agent: turns requirements into a blueprint, or says what is wrong with them.
public final class PersonaHubArchitect {

    /// The largest corpus.
    public static final long MAX_SIZE = 1_000_000_000_000L;

    /// The largest seed: every integer up to it is exact in JavaScript.
    public static final long MAX_SEED = (1L << 53) - 1;

    /// The largest age that may be asked for.
    public static final int MAX_AGE = 120;

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private final Atlas atlas;
    private final Themes themes;
    private final CommunityPlans communities;

    /// An architect for the world of that atlas.
    public PersonaHubArchitect(Atlas atlas) {
        this.atlas = atlas;
        this.themes = Themes.load();
        this.communities = new CommunityPlans(atlas);
    }

    /// The themes that requirements can name; the first is the one of those that name none.
    public List<Theme> themes() {
        return themes.all();
    }

    /// Designs the blueprint that the requirements describe.
    ///
    /// @throws InvalidRequirements when they cannot be met
    public Blueprint design(Requirements asked) {
        checkSize(asked);
        checkSeed(asked.seed());
        int minAge = checkAge("minAge", asked.minAge(), 0);
        int maxAge = checkAge("maxAge", asked.maxAge(), MAX_AGE);
        if (minAge > maxAge) {
            throw new InvalidRequirements(
                    Code.INVALID_AGE_RANGE,
                    "minAge " + minAge + " is above maxAge " + maxAge + "; give a minAge that is not above maxAge.");
        }
        String theme = themes.check(asked.theme());
        LocalDate asOf = checkAsOf(asked.asOf());
        List<TerritoryShare> territories = checkTerritories(asked.territories());
        Complexity complexity = Objects.requireNonNullElse(asked.complexity(), Complexity.MODERATE);
        QualityMode qualityMode = Objects.requireNonNullElse(asked.qualityMode(), QualityMode.BALANCED);
        Requirements settled = new Requirements(
                asked.size(),
                asked.seed(),
                territories,
                asked.sex(),
                minAge,
                maxAge,
                complexity,
                qualityMode,
                theme,
                asOf,
                asked.sensitive(),
                communities.settle(asked, territories));
        checkSomebodyLives(settled, minAge, maxAge);
        Long given = asked.seed();
        long seed = given != null ? given : CanonicalForm.seedOf(settled);
        String id =
                CanonicalForm.hash(CanonicalForm.write(settled.withSeed(seed)), EngineVersion.CURRENT, atlas.version());
        return new Blueprint(
                id,
                asked.size(),
                seed,
                territories,
                asked.sex(),
                minAge,
                maxAge,
                complexity,
                qualityMode,
                theme,
                asOf,
                asked.sensitive(),
                settled.community(),
                EngineVersion.CURRENT,
                atlas.version());
    }

    private static void checkSize(Requirements asked) {
        long size = asked.size();
        if (asked.community() != null) {
            CommunityPlans.checkSize(size);
        } else if (size < 1 || size > MAX_SIZE) {
            throw new InvalidRequirements(
                    Code.SIZE_OUT_OF_RANGE, "The size is " + size + "; give a size from 1 to " + MAX_SIZE + ".");
        }
    }

    private static void checkSeed(@Nullable Long seed) {
        if (seed != null && (seed < 0 || seed > MAX_SEED)) {
            throw new InvalidRequirements(
                    Code.SEED_OUT_OF_RANGE, "The seed is " + seed + "; give a seed from 0 to " + MAX_SEED + ".");
        }
    }

    private static int checkAge(String name, @Nullable Integer age, int otherwise) {
        int value = Objects.requireNonNullElse(age, otherwise);
        if (value < 0 || value > MAX_AGE) {
            throw new InvalidRequirements(
                    Code.AGE_OUT_OF_RANGE, name + " is " + value + "; give an age from 0 to " + MAX_AGE + ".");
        }
        return value;
    }

    private LocalDate checkAsOf(@Nullable LocalDate asOf) {
        LocalDate day = Objects.requireNonNullElse(asOf, atlas.referenceDate());
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new InvalidRequirements(
                    Code.AS_OF_OUT_OF_RANGE,
                    "asOf is " + day + "; give a day from " + EARLIEST + " to " + LATEST + ".");
        }
        return day;
    }

    private List<TerritoryShare> checkTerritories(List<TerritoryShare> shares) {
        Set<String> seen = new HashSet<>();
        long weighted = shares.stream().filter(share -> share.weight() != null).count();
        if (weighted != 0 && weighted != shares.size()) {
            throw new InvalidRequirements(
                    Code.INVALID_WEIGHT,
                    "Only some territories have a weight; give a weight to all of them or to none.");
        }
        for (TerritoryShare share : shares) {
            if (atlas.find(share.code()).isEmpty()) {
                throw unknownTerritory(share.code());
            }
            if (!seen.add(share.code())) {
                throw new InvalidRequirements(
                        Code.DUPLICATE_TERRITORY, share.code() + " is listed twice; list each territory once.");
            }
            Double weight = share.weight();
            if (weight != null && !(weight > 0 && weight <= 1e9)) {
                throw new InvalidRequirements(
                        Code.INVALID_WEIGHT,
                        "The weight of " + share.code() + " is " + weight + "; give one above 0, at most 10^9.");
            }
        }
        return shares.stream()
                .sorted(Comparator.comparing(TerritoryShare::code))
                .toList();
    }

    /// The refusal of a territory that the atlas does not have.
    public static InvalidRequirements unknownTerritory(String code) {
        return new InvalidRequirements(
                Code.UNKNOWN_TERRITORY,
                "There is no territory '" + code + "'; the query 'territories { code name }' lists those there are.");
    }

    private void checkSomebodyLives(Requirements settled, int minAge, int maxAge) {
        List<Territory> wanted = settled.territories().isEmpty()
                ? atlas.territories()
                : settled.territories().stream()
                        .map(share -> atlas.territory(share.code()))
                        .toList();
        List<Territory> empty = wanted.stream()
                .filter(territory -> territory.people(settled.sex(), minAge, maxAge) == 0)
                .toList();
        if (empty.size() == wanted.size() || (!settled.territories().isEmpty() && !empty.isEmpty())) {
            throw new InvalidRequirements(
                    Code.NO_SUCH_PEOPLE,
                    "The atlas knows nobody aged " + minAge + " to " + maxAge + " in "
                            + empty.getFirst().name() + "; widen the age range.");
        }
    }
}
