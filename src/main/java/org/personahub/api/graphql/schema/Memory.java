package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// A moment that stayed with a person.
@Description("A moment that stayed with a person.")
public record Memory(
        @Description("Completed years of the person then.") int age,
        @Description("Calendar year.") int year,
        @Description("Where it was.") String place,
        @Description("The sense it comes back with.") Sense sense,
        @Description("What it was, a phrase in English.") String description,
        @Description("What it did, a clause in English.") String meaning) {

    /// As the schema shows it.
    public static Memory of(org.personahub.engine.persona.Memory memory) {
        return new Memory(
                memory.age(),
                memory.year(),
                memory.place(),
                Sense.of(memory.sense()),
                memory.description(),
                memory.meaning());
    }
}
