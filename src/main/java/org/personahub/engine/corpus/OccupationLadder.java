package org.personahub.engine.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.personahub.engine.atlas.Occupation;

/// All occupations from the lowest prestige to the highest, and which of them are open to whom.
///
/// What takes long to learn is closed to the young, and what takes more schooling than somebody has is closed to them.
/// The ladder is the same everywhere, so all labour markets share it.
final class OccupationLadder {

    static final int LEVELS = IscedLevel.values().length;

    /// Stages of working life, apart by how long somebody can have learned: below 20, 20 and 21, and later.
    static final int STAGES = 3;

    static final int GROWN = STAGES - 1;

    private static final int[] STAGE_BEGINS = {0, 20, 22};
    private static final int[] HIGHEST_SKILL = {2, 3, 4};

    private final List<Occupation> occupations;
    private final List<Kind> kinds;
    private final int[] kindOf;
    private final List<List<Open>> open = new ArrayList<>();

    OccupationLadder(Collection<Occupation> all) {
        occupations = all.stream()
                .sorted(Comparator.comparingDouble(Occupation::prestige).thenComparing(Occupation::code))
                .toList();
        Map<Kind, Integer> found = new LinkedHashMap<>();
        kindOf = occupations.stream()
                .mapToInt(one -> {
                    Kind kind = Kind.of(one);
                    return found.computeIfAbsent(kind, _ -> found.size());
                })
                .toArray();
        kinds = List.copyOf(found.keySet());
        for (int stage = 0; stage < STAGES; stage++) {
            List<Open> byLevel = new ArrayList<>();
            for (int level = 0; level <= highestLevel(stage); level++) {
                byLevel.add(open(stage, level));
            }
            open.add(List.copyOf(byLevel));
        }
    }

    private Open open(int stage, int level) {
        int[] indices = IntStream.range(0, occupations.size())
                .filter(o -> kinds.get(kindOf[o]).isOpen(stage, level))
                .toArray();
        return new Open(
                indices, Arrays.stream(indices).mapToObj(occupations::get).toList());
    }

    static int stage(int age) {
        int stage = GROWN;
        while (age < STAGE_BEGINS[stage]) {
            stage--;
        }
        return stage;
    }

    /// The highest ISCED level that people of a stage have as a rule; those with more find the same work as they do.
    static int highestLevel(int stage) {
        return stage == GROWN
                ? LEVELS - 1
                : IscedLevel.attainedBy(STAGE_BEGINS[stage + 1] - 1, LEVELS - 1).ordinal();
    }

    List<Occupation> occupations() {
        return occupations;
    }

    List<Kind> kinds() {
        return kinds;
    }

    /// The number of the kind of an occupation.
    int kind(int occupation) {
        return kindOf[occupation];
    }

    /// What is open to people of a stage with that level.
    Open openTo(int stage, int level) {
        return open.get(stage).get(level);
    }

    /// Occupations that are open, lowest prestige first.
    ///
    /// @param indices their numbers on the whole ladder
    record Open(int[] indices, List<Occupation> occupations) {}

    /// Occupations that ask the same of those who do them.
    record Kind(int major, int minIsced, int usualIsced, int skillLevel) {

        static Kind of(Occupation occupation) {
            return new Kind(
                    occupation.major(), occupation.minIsced(), occupation.usualIsced(), occupation.skillLevel());
        }

        boolean isOpen(int stage, int level) {
            return level >= minIsced && skillLevel <= HIGHEST_SKILL[stage];
        }
    }
}
