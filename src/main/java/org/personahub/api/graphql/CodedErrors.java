package org.personahub.api.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorClassification;
import graphql.validation.ValidationErrorType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.InvalidRequirements;
import org.personahub.engine.synthesis.InvalidGivens;
import org.personahub.orchestration.PersonaRefused;
import org.personahub.orchestration.RunRefused;

/// Gives every error of an answer a stable `extensions.code`, whoever found it: graphql-java, SmallRye, the engine, the
/// orchestration or a resolver. What nobody expected is logged under a reference, and clients read the reference alone.
final class CodedErrors extends SimplePerformantInstrumentation {

    private static final Logger LOG = Logger.getLogger(CodedErrors.class);

    private static final Set<ValidationErrorClassification> WRONG_VALUES = Set.of(
            ValidationErrorType.WrongType,
            ValidationErrorType.NullValueForNonNullArgument,
            ValidationErrorType.BadValueForDefaultArg);

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        return CompletableFuture.completedFuture(result.getErrors().isEmpty() ? result : coded(result));
    }

    /// The result with a code at every error.
    static ExecutionResult coded(ExecutionResult result) {
        List<GraphQLError> coded =
                result.getErrors().stream().map(CodedErrors::coded).toList();
        return result.transform(builder -> builder.errors(coded));
    }

    private static GraphQLError coded(GraphQLError error) {
        return switch (error) {
            case ExceptionWhileDataFetching failed -> failed(failed, cause(failed.getException()));
            case ValidationError invalid ->
                coded(
                        invalid,
                        WRONG_VALUES.contains(invalid.getValidationErrorType())
                                ? ErrorCode.INVALID_VALUE
                                : ErrorCode.INVALID_QUERY);
            case CoercingParseValueException invalid -> coded(invalid, ErrorCode.INVALID_VALUE);
            case CoercingParseLiteralException invalid -> coded(invalid, ErrorCode.INVALID_VALUE);
            case NonNullableValueCoercedAsNullException invalid -> coded(invalid, ErrorCode.INVALID_VALUE);
            case AbortExecutionException aborted when aborted.getCause() != null -> failed(aborted, aborted.getCause());
            case AbortExecutionException tooLarge -> coded(tooLarge, ErrorCode.QUERY_TOO_LARGE);
            default ->
                coded(
                        error,
                        error.getErrorType() == ErrorType.InvalidSyntax
                                ? ErrorCode.SYNTAX_ERROR
                                : ErrorCode.INVALID_QUERY);
        };
    }

    private static GraphQLError failed(GraphQLError error, Throwable cause) {
        return switch (cause) {
            case RequestRefused refused -> coded(error, refused.code().name(), refused.getMessage());
            case InvalidRequirements refused -> coded(error, refused.code().name(), refused.getMessage());
            case InvalidGivens refused -> coded(error, refused.code().name(), refused.getMessage());
            case PersonaRefused refused -> coded(error, refused.code().name(), refused.getMessage());
            case RunRefused refused -> coded(error, refused.code().name(), refused.getMessage());
            default -> {
                String reference = UUID.randomUUID().toString();
                LOG.errorf(cause, "A GraphQL request failed at %s, reference %s", error.getPath(), reference);
                yield coded(
                        error,
                        ErrorCode.INTERNAL_ERROR.name(),
                        "Something went wrong here; try again, and report the reference " + reference
                                + " if it stays.");
            }
        };
    }

    private static GraphQLError coded(GraphQLError error, ErrorCode code) {
        return coded(error, code.name(), error.getMessage());
    }

    private static GraphQLError coded(GraphQLError error, String code, @Nullable String message) {
        ErrorClassification type = error.getErrorType();
        GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError()
                .message("%s", message)
                .locations(error.getLocations() == null ? List.of() : error.getLocations())
                .extensions(Map.of("code", code));
        if (error.getPath() != null) {
            builder.path(error.getPath());
        }
        // SmallRye answers 500 to an aborted execution.
        if (type != null && type != ErrorType.ExecutionAborted) {
            builder.errorType(type);
        }
        return builder.build();
    }

    private static Throwable cause(Throwable thrown) {
        Throwable cause = thrown.getCause();
        boolean wrapper = thrown instanceof CompletionException || thrown instanceof ExecutionException;
        return wrapper && cause != null ? cause(cause) : thrown;
    }
}
