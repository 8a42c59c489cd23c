package org.personahub.engine.persona;

/// A moment that stayed with a person.
///
/// @param age completed years of the person then
/// @param year calendar year
/// @param place where it was
/// @param sense the sense it comes back with
/// @param description what it was, in English, a phrase without capital
/// @param meaning what it did, in English, a clause without capital
public record Memory(int age, int year, String place, Sense sense, String description, String meaning) {

    static final Layout<Memory> LAYOUT = Layout.<Memory>of()
            .whole("age", Memory::age)
            .whole("year", Memory::year)
            .text("place", Memory::place)
            .choice("sense", Sense.class, Memory::sense)
            .text("description", Memory::description)
            .text("meaning", Memory::meaning)
            .made(c -> new Memory(c.at(0), c.at(1), c.at(2), c.at(3), c.at(4), c.at(5)));

    String line() {
        return year + ", " + place + ": " + description + "; " + meaning;
    }

    /// The sense a memory comes back with.
    public enum Sense {
        SIGHT,
        SOUND,
        SMELL,
        TASTE,
        TOUCH
    }
}
