package org.personahub.engine.random;

/// The streams of one person in one attempt of one stage, keyed by (seed, ordinal, stage, attempt, attribute).
///
/// Whoever holds this can draw any attribute in any order and always gets the same values.
public final class PersonaStreams {

    private final long base;

    private PersonaStreams(long base) {
        this.base = base;
    }

    /// The streams of a person.
    ///
    /// @param seed the blueprint's seed
    /// @param ordinal the person's place in the corpus
    /// @param stage the stage that draws
    /// @param attempt 0 for the first try of that stage; one more each time its gate asked for another
    public static PersonaStreams of(long seed, long ordinal, StreamKey stage, int attempt) {
        long person = Mixing.mix(Mixing.mix(seed + Mixing.GOLDEN) + ordinal * Mixing.GOLDEN);
        return new PersonaStreams(Mixing.mix(person ^ stage.hash()) + attempt * Mixing.GOLDEN);
    }

    /// Streams of one of several things of a kind that this stage draws, such as a person's second child.
    public PersonaStreams within(StreamKey kind, int index) {
        return new PersonaStreams(Mixing.mix(base ^ kind.hash()) + index * Mixing.GOLDEN);
    }

    /// The stream of one attribute, from its start.
    public RandomStream stream(StreamKey attribute) {
        return new RandomStream(Mixing.mix(base ^ attribute.hash()));
    }
}
