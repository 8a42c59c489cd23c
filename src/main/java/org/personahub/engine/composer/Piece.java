package org.personahub.engine.composer;

/// A part of an alternative: fixed words, a fact of the person, or another symbol.
sealed interface Piece {

    record Words(String text) implements Piece {}

    record Symbol(String name) implements Piece {}

    record Fact(Slot slot, Form form) implements Piece {

        void append(String value, StringBuilder text) {
            switch (form) {
                case PLAIN -> text.append(value);
                case CAPITAL ->
                    text.append(Character.toUpperCase(value.charAt(0))).append(value, 1, value.length());
                case WITH_ARTICLE ->
                    text.append(English.article(value)).append(' ').append(value);
            }
        }
    }

    /// How a fact is written.
    enum Form {
        PLAIN,
        CAPITAL,
        WITH_ARTICLE
    }
}
