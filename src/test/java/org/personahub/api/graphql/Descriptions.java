package org.personahub.api.graphql;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Set;
import java.util.TreeSet;

/// Finds what a schema does not describe.
final class Descriptions {

    private final Set<String> missing = new TreeSet<>();

    Descriptions(TypeDefinitionRegistry schema) {
        schema.types().values().forEach(this::look);
    }

    /// The names of all that is not described.
    Set<String> missing() {
        return missing;
    }

    private void look(TypeDefinition<?> type) {
        String name = type.getName();
        switch (type) {
            case ObjectTypeDefinition object -> {
                look(name, object);
                object.getFieldDefinitions().forEach(field -> {
                    look(name + "." + field.getName(), field);
                    field.getInputValueDefinitions()
                            .forEach(value -> look(name + "." + field.getName() + "." + value.getName(), value));
                });
            }
            case InputObjectTypeDefinition input -> {
                look(name, input);
                input.getInputValueDefinitions().forEach(value -> look(name + "." + value.getName(), value));
            }
            case EnumTypeDefinition values -> {
                look(name, values);
                values.getEnumValueDefinitions().forEach(value -> look(name + "." + value.getName(), value));
            }
            default -> {}
        }
    }

    private void look(String name, AbstractDescribedNode<?> node) {
        if (node.getDescription() == null) {
            missing.add(name);
        }
    }
}
