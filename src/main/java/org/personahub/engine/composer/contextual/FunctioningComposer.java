package org.personahub.engine.composer.contextual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.persona.Functioning;
import org.personahub.engine.random.Normal;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Composes how a person gets on with everyday things, their lasting illnesses, and what helps.
///
/// Each domain has the share of the table at every age; a common part makes difficulties come together.
final class FunctioningComposer {

    private static final StreamKey COMMON = StreamKey.of("contextual.functioning");
    private static final StreamKey CONDITIONS = StreamKey.of("contextual.functioning.conditions");
    private static final StreamKey AIDS = StreamKey.of("contextual.functioning.aids");
    private static final StreamKey UNABLE = StreamKey.of("contextual.functioning.unable");
    private static final String[] DOMAINS = {"seeing", "hearing", "walking", "remembering", "self-care", "communicating"
    };
    private static final StreamKey[] OWN = {
        StreamKey.of("contextual.functioning.seeing"),
        StreamKey.of("contextual.functioning.hearing"),
        StreamKey.of("contextual.functioning.walking"),
        StreamKey.of("contextual.functioning.remembering"),
        StreamKey.of("contextual.functioning.selfCare"),
        StreamKey.of("contextual.functioning.communicating")
    };

    private static final int ASKED_FROM_AGE = 5;
    private static final int[] AGES = {5, 20, 40, 60, 75, 90};
    private static final String[] COLUMNS = {"a5", "a20", "a40", "a60", "a75", "a90"};

    /// Correlation of two domains.
    private static final double TOGETHER = 0.4;

    /// Standard deviations that the common part of those who cannot work lies above its usual size.
    private static final double UNABLE_BEARS = 1;

    /// The domains from the first that most often keep people from work.
    private static final int LIMITING = 4;

    private static final int A_LOT = 3;
    private static final int CANNOT = 4;
    private static final int MOST_CONDITIONS = 3;

    private static final double RICH_FROM_GDP = 25;

    private final double[][][] shares = new double[DOMAINS.length][CANNOT + 1][];
    private final List<Condition> conditions = new ArrayList<>();
    private final Map<String, int[]> limits = new HashMap<>();

    FunctioningComposer() {
        Map<String, Integer> numbers = new TreeMap<>();
        for (int i = 0; i < DOMAINS.length; i++) {
            numbers.put(DOMAINS[i], i);
        }
        for (Table.Row row : Table.read("/composer/functioning.tsv").rows()) {
            int domain = Objects.requireNonNull(numbers.get(row.text("domain")), row.text("domain"));
            shares[domain][row.integer("level")] = knots(row);
        }
        for (Table.Row row : Table.read("/composer/work-functioning.tsv").rows()) {
            int[] most = new int[DOMAINS.length];
            for (int i = 0; i < most.length; i++) {
                most[i] = row.integer(DOMAINS[i]);
            }
            limits.put(row.text("occupation"), most);
        }
        for (Table.Row row : Table.read("/composer/en/conditions.tsv").rows()) {
            String regions = row.text("regions");
            conditions.add(new Condition(
                    row.text("words"),
                    knots(row),
                    row.real("women"),
                    row.real("rich"),
                    regions.isEmpty() ? Set.of() : Set.of(regions.split("\\|", -1))));
        }
    }

    private static double[] knots(Table.Row row) {
        double[] values = new double[COLUMNS.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.real(COLUMNS[i]);
        }
        return values;
    }

    Functioning compose(Setting setting, PersonaStreams streams) {
        if (setting.age() < ASKED_FROM_AGE) {
            return new Functioning(null, null, null, null, null, null, List.of(), List.of(), null);
        }
        boolean unable = setting.core().identity().activity() == Activity.UNABLE_TO_WORK;
        double common = streams.stream(COMMON).normal();
        if (unable) {
            // Whoever cannot work has more to bear than others of the age.
            common = Math.abs(common) + UNABLE_BEARS;
        }
        int[] levels = new int[DOMAINS.length];
        boolean disability = false;
        for (int i = 0; i < levels.length; i++) {
            double own = streams.stream(OWN[i]).normal();
            double strain = Normal.share(StrictMath.sqrt(TOGETHER) * common + StrictMath.sqrt(1 - TOGETHER) * own);
            levels[i] = level(i, 1 - strain, setting.age());
            disability |= levels[i] >= A_LOT;
        }
        if (unable && !disability) {
            levels[streams.stream(UNABLE).below(LIMITING)] = A_LOT;
            disability = true;
        }
        Occupation occupation = setting.core().occupation();
        if (occupation != null) {
            disability = false;
            int[] most = limits(occupation.code());
            for (int i = 0; i < levels.length; i++) {
                levels[i] = Math.min(levels[i], most[i]);
                disability |= levels[i] >= A_LOT;
            }
        }
        return new Functioning(
                levels[0],
                levels[1],
                levels[2],
                levels[3],
                levels[4],
                levels[5],
                conditions(setting, streams.stream(CONDITIONS)),
                aids(setting, levels, streams.stream(AIDS)),
                disability);
    }

    /// The most difficulty with which an occupation is done, by the longest beginning of its code that the table has.
    private int[] limits(String code) {
        for (int length = code.length(); length >= 0; length--) {
            int[] found = limits.get(code.substring(0, length));
            if (found != null) {
                return found;
            }
        }
        throw new IllegalStateException("nothing limits the occupation " + code);
    }

    private int level(int domain, double rank, int age) {
        for (int level = CANNOT; level > 1; level--) {
            if (rank < Curve.at(age, AGES, shares[domain][level])) {
                return level;
            }
        }
        return 1;
    }

    private List<String> conditions(Setting setting, RandomStream stream) {
        double rich = Math.clamp(setting.gdp() / RICH_FROM_GDP, 0, 1);
        String region = setting.core().territory().region();
        List<String> found = new ArrayList<>(0);
        for (Condition condition : conditions) {
            double share = Curve.at(setting.age(), AGES, condition.shares)
                    * (setting.female() ? condition.women : 2 - Math.min(condition.women, 2) + 0.1)
                    * (1 + (condition.rich - 1) * rich);
            boolean has = stream.chance(share);
            boolean there = condition.regions.isEmpty() || condition.regions.contains(region);
            if (has && there && found.size() < MOST_CONDITIONS) {
                found.add(condition.words);
            }
        }
        return List.copyOf(found);
    }

    private static List<String> aids(Setting setting, int[] levels, RandomStream stream) {
        double means = setting.means().share(5, 1, 0);
        int age = setting.age();
        List<String> aids = new ArrayList<>(0);
        double glasses = age < 40 ? 0.12 + 0.25 * means : 0.25 + 0.5 * means;
        if (stream.chance(glasses * (levels[0] < CANNOT ? means : 0)) && levels[0] < CANNOT) {
            aids.add("glasses");
        }
        if (levels[0] == CANNOT) {
            aids.add("a white cane");
        }
        if (levels[1] >= 2 && levels[1] < CANNOT && stream.chance(0.4 * means * (levels[1] - 1))) {
            aids.add("a hearing aid");
        }
        if (levels[1] == CANNOT && age < 70) {
            aids.add("sign language");
        }
        if (levels[2] == CANNOT) {
            aids.add("a wheelchair");
        } else if (levels[2] == A_LOT) {
            boolean handwork = setting.core().occupation() != null
                    && setting.core().occupation().code().startsWith("6");
            aids.add(
                    stream.chance(0.2) && !handwork
                            ? "a wheelchair"
                            : age >= 60 ? "a walking stick" : "crutches or a brace");
        }
        return List.copyOf(aids);
    }

    /// A lasting illness.
    ///
    /// @param shares of people who have it, at the knots
    /// @param women factor for women; men have what is left
    /// @param rich factor where GDP per head is high
    /// @param regions subregions where it is met; empty for everywhere
    private record Condition(String words, double[] shares, double women, double rich, Set<String> regions) {}
}
