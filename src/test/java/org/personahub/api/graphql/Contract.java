package org.personahub.api.graphql;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.Value;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Set;
import java.util.TreeSet;

/// A schema as a set of lines, one for each name with its type, so that two schemas can be compared.
final class Contract {

    private Contract() {}

    /// Lines such as `Query.persona(id: ID!)`, `Query.persona: Persona` and `Sex.FEMALE`.
    static Set<String> lines(TypeDefinitionRegistry schema) {
        Set<String> lines = new TreeSet<>();
        for (TypeDefinition<?> type : schema.types().values()) {
            switch (type) {
                case ObjectTypeDefinition object ->
                    object.getFieldDefinitions().forEach(field -> addField(lines, object.getName(), field));
                case InputObjectTypeDefinition input ->
                    input.getInputValueDefinitions()
                            .forEach(value -> lines.add("input " + input.getName() + "." + text(value)));
                case EnumTypeDefinition values ->
                    values.getEnumValueDefinitions()
                            .forEach(value -> lines.add("enum " + values.getName() + "." + value.getName()));
                default -> lines.add(type.getName());
            }
        }
        return lines;
    }

    private static void addField(Set<String> lines, String type, FieldDefinition field) {
        String name = type + "." + field.getName();
        lines.add(name + ": " + AstPrinter.printAst(field.getType()));
        field.getInputValueDefinitions().forEach(argument -> lines.add(name + "(" + text(argument) + ")"));
    }

    private static String text(InputValueDefinition value) {
        Value<?> otherwise = value.getDefaultValue();
        return value.getName() + ": " + AstPrinter.printAst(value.getType())
                + (otherwise == null ? "" : " = " + AstPrinter.printAst(otherwise));
    }
}
