package org.personahub.api.http;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The JSON object that a GraphQL request is, once all of its fields have the types they should have.
final class RequestBody {

    private static final JsonReaderFactory READERS = JsonProvider.provider().createReaderFactory(Map.of());

    private final JsonObject fields;
    private final String document;

    private RequestBody(JsonObject fields) throws MalformedRequest {
        this.fields = fields;
        checkOptional("operationName", ValueType.STRING, "a string");
        checkOptional("variables", ValueType.OBJECT, "an object");
        checkOptional("extensions", ValueType.OBJECT, "an object");
        if (!(fields.get("query") instanceof JsonString query)
                || query.getString().isBlank()) {
            throw new MalformedRequest(
                    "The field 'query' is missing, empty or no string; put the GraphQL document there.");
        }
        this.document = query.getString();
    }

    /// The request that a text is.
    ///
    /// @throws MalformedRequest when it is none
    static RequestBody of(String text) throws MalformedRequest {
        return new RequestBody(object(text));
    }

    /// The request that a value is.
    ///
    /// @throws MalformedRequest when it is none
    static RequestBody of(@Nullable JsonValue value) throws MalformedRequest {
        if (value instanceof JsonObject object) {
            return new RequestBody(object);
        }
        throw new MalformedRequest("The request is no object; send one with the field 'query'.");
    }

    /// The JSON object that a text is.
    ///
    /// @throws MalformedRequest when it is none
    static JsonObject object(String text) throws MalformedRequest {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonValue value = reader.readValue();
            if (value.getValueType() != ValueType.OBJECT) {
                throw new MalformedRequest("The body is no JSON object; send one with the field 'query'.");
            }
            return value.asJsonObject();
        } catch (RuntimeException noJson) {
            // A JsonException, or what the parser throws when values are nested too deeply.
            throw new MalformedRequest("The body is no JSON; send an object with the field 'query'.");
        }
    }

    /// The GraphQL document.
    String document() {
        return document;
    }

    /// Which of the document's operations is meant; null when it is not said.
    @Nullable
    String operationName() {
        return fields.get("operationName") instanceof JsonString name ? name.getString() : null;
    }

    /// All of it.
    JsonObject json() {
        return fields;
    }

    private void checkOptional(String name, ValueType type, String article) throws MalformedRequest {
        JsonValue value = fields.getOrDefault(name, JsonValue.NULL);
        if (value.getValueType() != ValueType.NULL && value.getValueType() != type) {
            throw new MalformedRequest(
                    "The field '" + name + "' is not " + article + "; send " + article + ", or leave it out.");
        }
    }
}
