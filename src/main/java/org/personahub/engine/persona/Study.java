package org.personahub.engine.persona;

import org.jspecify.annotations.Nullable;

/// What a person learns or has learned at school and after.
///
/// @param status where they stand with schooling; absent for people who were stored before it was said
/// @param institution the kind of school they go to, in the words of the place; absent for those who go to none
/// @param grade the class or year they are in
/// @param field the subject of vocational or higher education
/// @param literacy whether they read and write in any language; absent below 5 years
public record Study(
        @Nullable Status status,
        @Nullable String institution,
        @Nullable String grade,
        @Nullable String field,
        @Nullable Literacy literacy) {

    /// What an earlier engine knew.
    static final Study UNKNOWN = new Study(null, null, null, null, null);

    static final Layout<Study> LAYOUT = Layout.<Study>of()
            .optionalChoice("status", Status.class, Study::status)
            .text("institution", Study::institution)
            .text("grade", Study::grade)
            .text("field", Study::field)
            .optionalChoice("literacy", Literacy.class, Study::literacy)
            .made(c -> new Study(c.optional(0), c.optional(1), c.optional(2), c.optional(3), c.optional(4)));

    /// Where somebody stands with schooling.
    public enum Status {
        /// Too young.
        NOT_YET,
        PRESCHOOL,
        SCHOOL,
        VOCATIONAL,
        UNIVERSITY,
        /// Learns to read and write as an adult, or catches up with school.
        ADULT_CLASSES,
        COMPLETED,
        /// Has no completed schooling and does not go to school.
        NEVER_COMPLETED
    }

    /// Reading and writing, in any language.
    public enum Literacy {
        NONE,
        /// Letters and short messages, or still learning.
        BASIC,
        FULL
    }
}
