package org.personahub.engine.persona;

import org.jspecify.annotations.Nullable;

/// What a person does when something happens, from three years on; each a code and a sentence without capital and
/// full stop.
///
/// @param praise when they are praised
/// @param failure when something goes wrong
/// @param deadlines when time is short, from twelve years on
/// @param strangers when they meet someone new
/// @param loss when somebody or something is lost
public record Responses(
        @Nullable Coded praise,
        @Nullable Coded failure,
        @Nullable Coded deadlines,
        @Nullable Coded strangers,
        @Nullable Coded loss) {

    /// Of those too young, and what an earlier engine knew.
    public static final Responses NONE = new Responses(null, null, null, null, null);

    static final Layout<Responses> LAYOUT = Layout.<Responses>of()
            .classified("praise", Responses::praise)
            .classified("failure", Responses::failure)
            .classified("deadlines", Responses::deadlines)
            .classified("strangers", Responses::strangers)
            .classified("loss", Responses::loss)
            .made(c -> new Responses(c.optional(0), c.optional(1), c.optional(2), c.optional(3), c.optional(4)));
}
