package org.personahub.engine.composer.language;

/// The pronouns a text uses for the person it is about, and how its verbs agree with them.
///
/// @param agreement the person and number of verbs
public record Pronouns(String subject, String object, String possessive, String reflexive, Agreement agreement) {

    public static final Pronouns I = new Pronouns("I", "me", "my", "myself", Agreement.I);
    public static final Pronouns YOU = new Pronouns("you", "you", "your", "yourself", Agreement.PLURAL);
    public static final Pronouns SHE = new Pronouns("she", "her", "her", "herself", Agreement.SINGULAR);
    public static final Pronouns HE = new Pronouns("he", "him", "his", "himself", Agreement.SINGULAR);
    public static final Pronouns THEY = new Pronouns("they", "them", "their", "themselves", Agreement.PLURAL);

    /// Which form of a verb follows.
    public enum Agreement {
        I,
        SINGULAR,
        PLURAL
    }
}
