package org.personahub.api.graphql;

/// The stable names that the API itself gives to what goes wrong. The engine and the orchestration add their own
/// (`InvalidRequirements.Code`, `InvalidGivens.Code`, `RunRefused.Code`, `PersonaRefused.Code`).
public enum ErrorCode {
    /// The HTTP request is not one the API takes.
    INVALID_REQUEST,
    /// The body has another media type than JSON.
    UNSUPPORTED_MEDIA_TYPE,
    /// The body is larger than the limit.
    REQUEST_TOO_LARGE,
    /// A page of another site asks for a web socket.
    ORIGIN_REFUSED,
    /// The web socket has as many subscriptions as it may have.
    TOO_MANY_SUBSCRIPTIONS,
    /// The service ends and takes no more requests.
    SHUTTING_DOWN,
    /// The document is no GraphQL.
    SYNTAX_ERROR,
    /// The document does not fit the schema.
    INVALID_QUERY,
    /// A value does not fit its type.
    INVALID_VALUE,
    /// The document asks for too much at once.
    QUERY_TOO_LARGE,
    /// The page arguments contradict each other or go beyond the limit.
    INVALID_PAGE,
    /// The cursor is none of this list.
    INVALID_CURSOR,
    /// No pipeline run has that id.
    RUN_NOT_FOUND,
    /// The community cannot be taken out in that form.
    UNKNOWN_FORMAT,
    /// No community has that id.
    COMMUNITY_NOT_FOUND,
    /// Nobody who is stored has that id.
    PERSONA_NOT_FOUND,
    /// The id belongs to another engine or atlas version.
    ENGINE_MISMATCH,
    /// Something nobody expected; the log has it under the reference in the message.
    INTERNAL_ERROR
}
