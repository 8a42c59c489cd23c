package org.personahub.engine.synthesis;

import java.util.List;
import java.util.stream.Stream;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.InvalidRequirements;

/// The people of a blueprint, each of them the same whenever and wherever they are made: strangers of a corpus, or
/// members of a community.
public interface Population {

    /// What it was designed as.
    Blueprint blueprint();

    /// How many people there are.
    long size();

    /// One person.
    ///
    /// @param ordinal 0 to size - 1
    /// @throws InvalidRequirements when there is no such ordinal
    Synthesised persona(long ordinal);

    /// Several people, in that order. A page of people is made in little more than half the time that they take one
    /// after the other.
    ///
    /// @param ordinals each 0 to size - 1
    /// @throws InvalidRequirements when there is no such ordinal
    List<Synthesised> personas(long[] ordinals);

    /// Many people, made as they are asked for.
    ///
    /// @param from the first ordinal
    /// @param count how many
    Stream<Synthesised> range(long from, long count);
}
