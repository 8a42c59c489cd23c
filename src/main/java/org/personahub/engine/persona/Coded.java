package org.personahub.engine.persona;

/// A value of a published classification.
///
/// @param code the code within the scheme
/// @param scheme the classification, such as `ISCO-08`
/// @param label the English wording
public record Coded(String code, String scheme, String label) {

    /// The International Standard Classification of Occupations.
    public static final String ISCO_08 = "ISCO-08";

    /// The International Standard Classification of Education, level attained.
    public static final String ISCED_2011 = "ISCED 2011";

    /// Language tags.
    public static final String BCP_47 = "BCP 47";
}
