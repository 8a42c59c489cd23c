package org.personahub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.statistics.NetworkStatistics;
import org.personahub.engine.community.statistics.Statistic;
import org.personahub.engine.community.ties.TieLayer;
import org.personahub.engine.community.ties.Ties;
import org.personahub.engine.community.ties.Towns;

/// The engine's network statistics against a library that knows nothing of it.
class NetworkAgainstJGraphTTest {

    private static final int SIZE = 300;
    private static final int FRIENDS_FROM_AGE = 4;

    private final Ties ties = Ties.of(Towns.of("AT", SIZE, 5));
    private final NetworkStatistics statistics = NetworkStatistics.of(ties);
    private final Graph<Integer, DefaultEdge> graph = graph();

    @Test
    void clusteringIsTheirs() {
        ClusteringCoefficient<Integer, DefaultEdge> theirs = new ClusteringCoefficient<>(graph);
        double mean = graph.vertexSet().stream()
                .filter(member -> graph.degreeOf(member) > 1)
                .mapToDouble(theirs::getVertexScore)
                .average()
                .orElseThrow();

        assertThat(statistics.clustering()).isEqualTo(mean, within(1e-9));
    }

    @Test
    void componentsAndPathsAreTheirs() {
        List<Set<Integer>> components = new ConnectivityInspector<>(graph).connectedSets();
        Set<Integer> largest = components.stream()
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .orElseThrow();
        double steps = 0;
        for (int member : largest) {
            var paths = new BFSShortestPath<>(graph).getPaths(member);
            steps += largest.stream().mapToDouble(paths::getWeight).sum();
        }

        assertThat(statistics.figure(Statistic.COMPONENTS).value()).isEqualTo(components.size());
        assertThat(statistics.largestComponentShare())
                .isEqualTo((double) largest.size() / graph.vertexSet().size(), within(1e-9));
        assertThat(statistics.meanPathLength()).isEqualTo(steps / largest.size() / (largest.size() - 1), within(1e-9));
    }

    @Test
    void noGroupsThatTheyFindAreClearer() {
        var groups = new LabelPropagationClustering<>(graph, new Random(1)).getClustering();
        double theirs = new UndirectedModularityMeasurer<>(graph).modularity(groups.getClusters());

        assertThat(statistics.modularity()).isGreaterThan(theirs - 0.01).isBetween(0.2, 0.9);
    }

    @Test
    void densityIsTheirs() {
        int people = graph.vertexSet().size();

        assertThat(statistics.figure(Statistic.DENSITY).value())
                .isEqualTo(2.0 * graph.edgeSet().size() / people / (people - 1), within(1e-12));
    }

    private Graph<Integer, DefaultEdge> graph() {
        Members members = ties.skeleton().members();
        Graph<Integer, DefaultEdge> friends = new SimpleGraph<>(DefaultEdge.class);
        Set<Integer> old = IntStream.range(0, SIZE)
                .filter(member -> members.age(member) >= FRIENDS_FROM_AGE)
                .boxed()
                .collect(Collectors.toCollection(LinkedHashSet::new));
        old.forEach(friends::addVertex);
        for (int member : old) {
            for (int other : ties.others(member, TieLayer.FRIEND)) {
                friends.addEdge(member, other);
            }
        }
        return friends;
    }
}
