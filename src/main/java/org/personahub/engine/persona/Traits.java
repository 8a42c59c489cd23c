package org.personahub.engine.persona;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.persona.BehavioralModality.DecisionStyle;

/// What is lasting about a person's mind, as T-scores: mean 50 and standard deviation 10 in the reference population.
///
/// A family without scores has no meaning at the person's age. Morningness is NaN for a person who was stored by an
/// engine that did not draw it yet.
///
/// @param narrow narrow traits, from 11 years on
/// @param interests vocational interests, from 13 years on
/// @param values basic values, from 11 years on
/// @param attachment adult attachment, from 16 years on
/// @param decisionStyles how strongly each style of deciding is theirs
/// @param morningness how early in the day they are at their best; high is early
public record Traits(
        double openness,
        double conscientiousness,
        double extraversion,
        double agreeableness,
        double neuroticism,
        Scores<NarrowTrait> narrow,
        Scores<Interest> interests,
        Scores<BasicValue> values,
        Scores<AttachmentDimension> attachment,
        Scores<DecisionStyle> decisionStyles,
        double morningness) {

    private static final List<NarrowTrait> NARROW = List.of(NarrowTrait.values());
    private static final List<Interest> INTERESTS = List.of(Interest.values());
    private static final List<BasicValue> VALUES = List.of(BasicValue.values());
    private static final List<AttachmentDimension> ATTACHMENT = List.of(AttachmentDimension.values());
    private static final List<DecisionStyle> DECISION_STYLES = List.of(DecisionStyle.values());

    static final Layout<Traits> LAYOUT = Layout.<Traits>of()
            .real("openness", Traits::openness)
            .real("conscientiousness", Traits::conscientiousness)
            .real("extraversion", Traits::extraversion)
            .real("agreeableness", Traits::agreeableness)
            .real("neuroticism", Traits::neuroticism)
            .part("narrow", Scores.layout(NARROW), Traits::narrow)
            .part("interests", Scores.layout(INTERESTS), Traits::interests)
            .part("values", Scores.layout(VALUES), Traits::values)
            .part("attachment", Scores.layout(ATTACHMENT), Traits::attachment)
            .part("decisionStyles", Scores.layout(DECISION_STYLES), Traits::decisionStyles)
            .score("morningness", Traits::morningness)
            .made(c -> new Traits(
                    c.at(0),
                    c.at(1),
                    c.at(2),
                    c.at(3),
                    c.at(4),
                    orNone(c.optional(5), NARROW),
                    orNone(c.optional(6), INTERESTS),
                    orNone(c.optional(7), VALUES),
                    orNone(c.optional(8), ATTACHMENT),
                    orNone(c.optional(9), DECISION_STYLES),
                    orNaN(c.optional(10))));

    private static <K extends Enum<K>> Scores<K> orNone(@Nullable Scores<K> scores, List<K> traits) {
        return scores == null ? Scores.none(traits) : scores;
    }

    private static double orNaN(@Nullable Double score) {
        return score == null ? Double.NaN : score;
    }
}
