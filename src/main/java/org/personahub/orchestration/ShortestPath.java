package org.personahub.orchestration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.community.ties.Tie;

/// A shortest way between two members of a community along their ties, looked for from both ends, a circle of
/// acquaintance at a time: each circle is read at once.
public final class ShortestPath {

    private final Function<Collection<Integer>, Map<Integer, List<Tie>>> ties;

    /// @param ties reads the ties of all those members
    public ShortestPath(Function<Collection<Integer>, Map<Integer, List<Tie>>> ties) {
        this.ties = ties;
    }

    /// The ties from one to the other; none from somebody to themselves, empty when none lead there.
    public Optional<List<Step>> between(int from, int to) {
        Circle near = new Circle(from);
        Circle far = new Circle(to);
        Integer meeting = from == to ? from : null;
        while (meeting == null) {
            Circle smaller = near.edge.size() <= far.edge.size() ? near : far;
            if (smaller.edge.isEmpty()) {
                return Optional.empty();
            }
            meeting = smaller.widen(smaller == near ? far : near);
        }
        List<Integer> way = new ArrayList<>(near.wayTo(meeting).reversed());
        List<Integer> rest = far.wayTo(meeting);
        way.addAll(rest.subList(1, rest.size()));
        return Optional.of(steps(way));
    }

    private List<Step> steps(List<Integer> way) {
        List<Step> steps = new ArrayList<>();
        Map<Integer, List<Tie>> known = way.size() < 2 ? Map.of() : ties.apply(way.subList(0, way.size() - 1));
        for (int i = 0; i + 1 < way.size(); i++) {
            int next = way.get(i + 1);
            List<Tie> all = Objects.requireNonNull(known.get(way.get(i)));
            Tie closest = all.stream()
                    .filter(tie -> tie.member() == next)
                    .min(Comparator.comparingDouble(Tie::strength).reversed().thenComparing(Tie::layer))
                    .orElseThrow();
            steps.add(new Step(way.get(i), all, closest));
        }
        return Collections.unmodifiableList(steps);
    }

    /// One tie of a way.
    ///
    /// @param from the member whose tie it is
    /// @param all the ties of that member
    public record Step(int from, List<Tie> all, Tie tie) {}

    /// Those who are known so far from one end.
    private final class Circle {

        private final Map<Integer, Reached> reached = new HashMap<>();
        private TreeSet<Integer> edge = new TreeSet<>();

        private Circle(int centre) {
            reached.put(centre, new Reached(centre, 0));
            edge.add(centre);
        }

        private Reached reached(int member) {
            return Objects.requireNonNull(reached.get(member));
        }

        /// Takes in all whom those at the edge know, and answers who of them is also known from the other end, over
        /// the fewest ties.
        private @Nullable Integer widen(Circle other) {
            TreeSet<Integer> next = new TreeSet<>();
            Map<Integer, List<Tie>> known = ties.apply(edge);
            for (int member : edge) {
                Reached here = new Reached(member, reached(member).distance() + 1);
                for (Tie tie : known.getOrDefault(member, List.of())) {
                    if (reached.putIfAbsent(tie.member(), here) == null) {
                        next.add(tie.member());
                    }
                }
            }
            edge = next;
            return next.stream()
                    .filter(other.reached::containsKey)
                    .min(Comparator.<Integer>comparingInt(
                                    member -> other.reached(member).distance())
                            .thenComparing(Comparator.naturalOrder()))
                    .orElse(null);
        }

        /// From a member to the centre.
        private List<Integer> wayTo(int member) {
            List<Integer> way = new ArrayList<>();
            way.add(member);
            int at = member;
            while (reached(at).distance() > 0) {
                at = reached(at).from();
                way.add(at);
            }
            return way;
        }
    }

    /// How somebody came to be known.
    ///
    /// @param from through whom
    /// @param distance over how many ties from the centre
    private record Reached(int from, int distance) {}
}
