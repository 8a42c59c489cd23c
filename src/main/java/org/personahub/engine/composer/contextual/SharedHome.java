package org.personahub.engine.composer.contextual;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.random.PersonaStreams;

/// What those who live under one roof have together, so that each of them tells of the same home.
///
/// A householder stands for all of them: whoever earns most, else the oldest. People of a corpus have none, since
/// nobody else of their home is ever asked.
///
/// @param age of the householder, completed years
/// @param education of the householder, ISCED level
/// @param occupation of the householder; null for those who do not work
/// @param incomeRank share of the territory's earners who make less than the householder, 0 to 1; not a number when
///     nobody there has an income
/// @param arrivedBy the last year in which the person may have come to live there, so that children were not born where
///     their parents were not yet; before their own birth for those who were born there
/// @param streams that everybody there draws from what they share
public record SharedHome(
        int age,
        int education,
        @Nullable Occupation occupation,
        double incomeRank,
        int arrivedBy,
        PersonaStreams streams) {

    /// The streams that what belongs to a home is drawn from: everybody's there, or a person's own in a corpus.
    public static PersonaStreams streams(@Nullable SharedHome home, PersonaStreams own) {
        return home == null ? own : home.streams;
    }
}
