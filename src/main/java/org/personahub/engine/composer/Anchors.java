package org.personahub.engine.composer;

import org.personahub.engine.persona.Bearing;

/// What a person is about: settled before any modality is composed, expressed by all of them.
///
/// @param pursuit what they move toward
/// @param bearing what recurs in everything they do: motif, leading values, temperament
/// @param energy how much of the day they fill, 0 to 1, from extraversion and conscientiousness
/// @param order how planned their life is, 0 to 1, from conscientiousness
/// @param openness how much they look for the new, 0 to 1
/// @param tension how far the pursuit's outcome is from today, 0 to 1
public record Anchors(Pursuit pursuit, Bearing bearing, double energy, double order, double openness, double tension) {}
