package org.personahub.engine.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.InvalidRequirements;
import org.personahub.engine.architect.InvalidRequirements.Code;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.corpus.Demographics;
import org.personahub.engine.corpus.Pyramid;
import org.personahub.engine.corpus.PyramidBand;
import org.personahub.engine.corpus.Strata;
import org.personahub.engine.corpus.Stratum;
import org.personahub.engine.corpus.StratumFilter;
import org.personahub.engine.random.Permutation;

/// The population that a blueprint describes: it exists without being stored, and any person, count or page of it can
/// be had at once.
///
/// Ordinals are scattered over the strata by a keyed permutation, so that any range of them is a fair sample.
/// Immutable; one instance serves all threads.
public final class Corpus implements Population {

    /// How many people go through the stages together: enough to gain nearly all there is to gain, few enough to hold
    /// in memory many times over.
    private static final int BLOCK = 256;

    private final Blueprint blueprint;
    private final Synthesis synthesis;
    private final Strata strata;
    private final Permutation positions;

    private Corpus(Blueprint blueprint, Synthesis synthesis, Strata strata) {
        this.blueprint = blueprint;
        this.synthesis = synthesis;
        this.strata = strata;
        this.positions = new Permutation(blueprint.size(), blueprint.seed());
    }

    /// The corpus of a blueprint.
    ///
    /// @param atlas the atlas that the blueprint was designed with
    /// @param synthesis the function over that atlas
    public static Corpus of(Atlas atlas, Synthesis synthesis, Blueprint blueprint) {
        return new Corpus(blueprint, synthesis, Strata.of(atlas, blueprint));
    }

    @Override
    public Blueprint blueprint() {
        return blueprint;
    }

    @Override
    public long size() {
        return blueprint.size();
    }

    @Override
    public Synthesised persona(long ordinal) {
        return personas(new long[] {ordinal}).getFirst();
    }

    @Override
    public List<Synthesised> personas(long[] ordinals) {
        List<Synthesised> people = new ArrayList<>(ordinals.length);
        for (int from = 0; from < ordinals.length; from += BLOCK) {
            long[] block = Arrays.copyOfRange(ordinals, from, Math.min(from + BLOCK, ordinals.length));
            Stratum[] strata = Arrays.stream(block).mapToObj(this::stratum).toArray(Stratum[]::new);
            people.addAll(synthesis.people(blueprint, block, strata));
        }
        return people;
    }

    /// Several people, in that order, made on all processors at once: a page that somebody waits for.
    ///
    /// @param ordinals each 0 to size - 1
    /// @throws InvalidRequirements when there is no such ordinal
    public List<Synthesised> page(long[] ordinals) {
        int parts = Math.min(Runtime.getRuntime().availableProcessors(), ordinals.length);
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> Arrays.copyOfRange(
                        ordinals, ordinals.length * part / parts, ordinals.length * (part + 1) / parts))
                .map(this::personas)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Stream<Synthesised> range(long from, long count) {
        return LongStream.iterate(from, first -> first < from + count, first -> first + BLOCK)
                .boxed()
                .flatMap(first ->
                        personas(LongStream.range(first, Math.min(first + BLOCK, from + count))
                                        .toArray())
                                .stream());
    }

    /// What statistics count one person by, at a small part of the cost of the whole person, in whom it is the same.
    ///
    /// @param ordinal 0 to size - 1
    /// @throws InvalidRequirements when there is no such ordinal
    public Demographics demographics(long ordinal) {
        return synthesis.demographics(blueprint, ordinal, stratum(ordinal));
    }

    private Stratum stratum(long ordinal) {
        if (ordinal < 0 || ordinal >= size()) {
            throw new InvalidRequirements(
                    Code.ORDINAL_OUT_OF_RANGE,
                    "The ordinal is " + ordinal + "; this corpus has the ordinals 0 to " + (size() - 1) + ".");
        }
        return strata.at(positions.apply(ordinal));
    }

    /// How many people a filter accepts. Nobody is made to count them.
    public long count(StratumFilter filter) {
        return strata.count(filter);
    }

    /// The ordinals of people that a filter accepts, in a stable order, from the `offset`-th on.
    ///
    /// @param limit how many at the most
    public long[] ordinals(StratumFilter filter, long offset, int limit) {
        return Arrays.stream(strata.positions(filter, offset, limit))
                .map(positions::inverse)
                .toArray();
    }

    /// The age pyramid of those a filter accepts: every band of both sexes, women first.
    public List<PyramidBand> pyramid(StratumFilter filter) {
        Pyramid pyramid = new Pyramid();
        strata.forEach(filter, (stratum, people) -> pyramid.add(stratum.sex(), stratum.age(), people));
        return pyramid.bands();
    }
}
