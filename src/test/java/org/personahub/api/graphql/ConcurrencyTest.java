package org.personahub.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConcurrencyTest {

    @Test
    void requestsAtTheSameTimeGetTheirOwnAnswers() throws Exception {
        List<Callable<JsonPath>> requests = IntStream.range(0, 64)
                .<Callable<JsonPath>>mapToObj(i -> () -> GraphQL.data(
                        "{ agents { ready } personaStatistics { count } corpus(requirements: {size: %d, seed: %d, complexity: BASIC}) { size persona(ordinal: %d) { ordinal } } }"
                                .formatted(1000 + i, i % 20, i)))
                .toList();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<JsonPath>> answers = clients.invokeAll(requests);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get().getLong("corpus.size")).isEqualTo(1000 + i);
                assertThat(answers.get(i).get().getLong("corpus.persona.ordinal"))
                        .isEqualTo(i);
            }
        }
    }
}
