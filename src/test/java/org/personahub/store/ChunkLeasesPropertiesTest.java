package org.personahub.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.jspecify.annotations.Nullable;

/// Whatever happens in whatever order, and whoever comes late with an old lease: the queue in PostgreSQL does what
/// the model says.
class ChunkLeasesPropertiesTest {

    private static @Nullable TestSchema schema;
    private static @Nullable Connection connection;

    @BeforeContainer
    static void startPostgres() throws SQLException {
        schema = TestSchema.create();
        connection = schema.connect();
    }

    @AfterContainer
    static void stopPostgres() throws SQLException {
        Objects.requireNonNull(connection).close();
        Objects.requireNonNull(schema).close();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void oneLeaseOfAChunkCountsAndNoOther(@ForAll("histories") ActionChain<ChunkQueueModel> history) {
        history.withInvariant(ChunkQueueModel::check).run();
    }

    @Provide
    Arbitrary<ActionChain<ChunkQueueModel>> histories() {
        return ActionChain.startWith(() -> new ChunkQueueModel(Objects.requireNonNull(connection)))
                .withAction(3, step("claim", 1, 4, ChunkQueueModel::claim))
                .withAction(2, step("complete", 0, 30, ChunkQueueModel::complete))
                .withAction(2, step("try again", 0, 30, ChunkQueueModel::tryAgain))
                .withAction(1, step("fail", 0, 30, ChunkQueueModel::fail))
                .withAction(1, step("release", 0, 30, ChunkQueueModel::release))
                .withAction(3, step("expire", 0, 30, ChunkQueueModel::expire))
                .withAction(2, step("take expired", 0, 0, (model, _) -> model.takeExpired()))
                .withAction(2, step("renew", 0, 0, (model, _) -> model.renew()))
                .withAction(1, step("retry failed", 0, 0, (model, _) -> model.retryFailed()))
                .withMaxTransformations(30);
    }

    private static Action.Independent<ChunkQueueModel> step(
            String name, int least, int most, ObjIntConsumer<ChunkQueueModel> step) {
        return () -> Arbitraries.integers()
                .between(least, most)
                .map(number -> Transformer.mutate(name + " " + number, model -> step.accept(model, number)));
    }
}
