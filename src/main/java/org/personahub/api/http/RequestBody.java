package org.personahub.api.http;

import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Map;

/// The JSON object that a GraphQL request is.
final class RequestBody {

    private static final JsonReaderFactory READERS = JsonProvider.provider().createReaderFactory(Map.of());

    private final Map<String, JsonValue> fields;

    private RequestBody(Map<String, JsonValue> fields) {
        this.fields = fields;
    }

    /// The GraphQL document of a request, once all of the request's fields have the types they should have.
    ///
    /// @throws MalformedRequest when they have not, or the text is no JSON object
    static String document(String text) throws MalformedRequest {
        RequestBody body = parse(text);
        body.checkOptional("operationName", ValueType.STRING, "a string");
        body.checkOptional("variables", ValueType.OBJECT, "an object");
        body.checkOptional("extensions", ValueType.OBJECT, "an object");
        if (body.fields.get("query") instanceof JsonString document
                && !document.getString().isBlank()) {
            return document.getString();
        }
        throw new MalformedRequest("The field 'query' is missing, empty or no string; put the GraphQL document there.");
    }

    private static RequestBody parse(String text) throws MalformedRequest {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonValue value = reader.readValue();
            if (value.getValueType() != ValueType.OBJECT) {
                throw new MalformedRequest("The body is no JSON object; send one with the field 'query'.");
            }
            return new RequestBody(value.asJsonObject());
        } catch (RuntimeException noJson) {
            // A JsonException, or what the parser throws when values are nested too deeply.
            throw new MalformedRequest("The body is no JSON; send an object with the field 'query'.");
        }
    }

    private void checkOptional(String name, ValueType type, String article) throws MalformedRequest {
        JsonValue value = fields.getOrDefault(name, JsonValue.NULL);
        if (value.getValueType() != ValueType.NULL && value.getValueType() != type) {
            throw new MalformedRequest(
                    "The field '" + name + "' is not " + article + "; send " + article + ", or leave it out.");
        }
    }
}
