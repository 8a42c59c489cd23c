package org.personahub.engine.composer.language;

/// A part of an alternative while it is compiled: fixed words, a fact of the person, a verb that agrees with them, or
/// another symbol.
sealed interface Piece {

    record Words(String text) implements Piece {}

    record Fact(Slot slot, Form form) implements Piece {}

    record Verb(String first, String third, String plural) implements Piece {

        String agreeing(Pronouns.Agreement agreement) {
            return switch (agreement) {
                case I -> first;
                case SINGULAR -> third;
                case PLURAL -> plural;
            };
        }
    }

    record Nested(Symbol symbol, Form form) implements Piece {}

    /// How the words of a piece begin.
    enum Form {
        PLAIN,
        CAPITAL,
        WITH_ARTICLE
    }
}
