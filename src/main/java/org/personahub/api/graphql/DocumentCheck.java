package org.personahub.api.graphql;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks at a document before anything is executed: whether it is GraphQL, and how many fields it has once its
/// fragments are written out.
@Singleton
public class DocumentCheck {

    private final int maxFields;

    DocumentCheck(GraphQLLimits limits) {
        this.maxFields = limits.maxFields();
        // What SmallRye's parser settings change is not what graphql-java parses operations with.
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.maxTokens())));
    }

    /// What is wrong with the document, if something is.
    ///
    /// @param operationName which of its operations is meant; the only one when null
    /// @param streams whether the answer is to be a stream, as a subscription's is, and no other operation's
    public Optional<Fault> fault(String document, @Nullable String operationName, boolean streams) {
        try {
            Document parsed = new Parser()
                    .parseDocument(ParserEnvironment.newParserEnvironment()
                            .document(document)
                            .parserOptions(ParserOptions.getDefaultOperationParserOptions())
                            .build());
            long fields = new WrittenOut(parsed).fields();
            if (fields > maxFields) {
                return Optional.of(new Fault(
                        ErrorCode.QUERY_TOO_LARGE,
                        "The document has more than " + maxFields
                                + " fields once its fragments are written out; ask for less at once.",
                        null));
            }
            return streams == isSubscription(parsed, operationName)
                    ? Optional.empty()
                    : Optional.of(new Fault(
                            ErrorCode.INVALID_REQUEST,
                            streams
                                    ? "Only subscriptions go over the web socket; send queries and mutations by POST."
                                    : "A subscription needs a web socket; open one with graphql-transport-ws.",
                            null));
        } catch (ParseCancelledException tooLarge) {
            return Optional.of(new Fault(
                    ErrorCode.QUERY_TOO_LARGE,
                    "The document is too large; ask for less at once.",
                    tooLarge.getLocation()));
        } catch (InvalidSyntaxException noGraphQL) {
            return Optional.of(
                    new Fault(ErrorCode.SYNTAX_ERROR, String.valueOf(noGraphQL.getMessage()), noGraphQL.getLocation()));
        }
    }

    private static boolean isSubscription(Document document, @Nullable String operationName) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation ->
                        operationName == null || operationName.isEmpty() || operationName.equals(operation.getName()))
                .anyMatch(operation -> operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION);
    }

    /// What is wrong with a document.
    ///
    /// @param message a sentence that says what to do
    /// @param location where, if it is at one place
    public record Fault(
            ErrorCode code, String message, @Nullable SourceLocation location) {}

    /// A document with each fragment in the place of its spreads. Every fragment is counted once, however often it is
    /// spread, because fragments within fragments can stand for more fields than could ever be counted one by one.
    private static final class WrittenOut {

        private static final long BEYOND_ALL_LIMITS = Integer.MAX_VALUE;

        private final Document document;
        private final Map<String, FragmentDefinition> fragments = new HashMap<>();
        private final Map<String, Long> fieldsByFragment = new HashMap<>();

        WrittenOut(Document document) {
            this.document = document;
            for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
                fragments.put(fragment.getName(), fragment);
            }
        }

        long fields() {
            long fields = 0;
            for (Definition<?> definition : document.getDefinitions()) {
                if (definition instanceof OperationDefinition operation) {
                    fields = sum(fields, fields(operation.getSelectionSet()));
                }
            }
            return fields;
        }

        private long fields(@Nullable SelectionSet selections) {
            long fields = 0;
            if (selections != null) {
                for (Selection<?> selection : selections.getSelections()) {
                    fields = sum(
                            fields,
                            switch (selection) {
                                case Field field -> sum(1, fields(field.getSelectionSet()));
                                case InlineFragment inline -> fields(inline.getSelectionSet());
                                case FragmentSpread spread -> fieldsOf(spread.getName());
                                default -> 0;
                            });
                }
            }
            return fields;
        }

        private long fieldsOf(String fragment) {
            Long known = fieldsByFragment.get(fragment);
            if (known != null) {
                return known;
            }
            // A fragment that contains itself counts nothing here; validation refuses it.
            fieldsByFragment.put(fragment, 0L);
            FragmentDefinition definition = fragments.get(fragment);
            long fields = definition == null ? 0 : fields(definition.getSelectionSet());
            fieldsByFragment.put(fragment, fields);
            return fields;
        }

        private static long sum(long one, long other) {
            return Math.min(one + other, BEYOND_ALL_LIMITS);
        }
    }
}
