package org.personahub.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.personahub.engine.architect.InvalidRequirements;
import org.personahub.engine.architect.InvalidRequirements.Code;

class CodedErrorsTest {

    @Test
    void whatNobodyExpectedIsShownAsAReferenceOnly() {
        GraphQLError error = coded(whileFetching(new IllegalStateException("password=secret")));

        assertThat(code(error)).isEqualTo("INTERNAL_ERROR");
        assertThat(error.getMessage()).doesNotContain("secret").containsPattern("[0-9a-f]{8}-[0-9a-f]{4}");
        assertThat(error.toSpecification().toString()).doesNotContain("secret", "IllegalState");
        assertThat(error.getPath()).isEqualTo(List.of("corpus", "count"));
    }

    @Test
    void anErrorOfTheMachineIsShownAsAReferenceOnly() {
        GraphQLError error = coded(new AbortExecutionException(new StackOverflowError("secret")));

        assertThat(code(error)).isEqualTo("INTERNAL_ERROR");
        assertThat(error.getMessage()).doesNotContain("secret");
    }

    @Test
    void aRefusalKeepsItsSentenceHoweverDeepItIsWrapped() {
        GraphQLError error = coded(whileFetching(new CompletionException(
                new CompletionException(new InvalidRequirements(Code.SIZE_OUT_OF_RANGE, "100 % too large %s")))));

        assertThat(code(error)).isEqualTo("SIZE_OUT_OF_RANGE");
        assertThat(error.getMessage()).isEqualTo("100 % too large %s");
    }

    private static GraphQLError whileFetching(Throwable cause) {
        return new ExceptionWhileDataFetching(ResultPath.parse("/corpus/count"), cause, new SourceLocation(1, 1));
    }

    private static String code(GraphQLError error) {
        return String.valueOf(Map.copyOf(error.getExtensions()).get("code"));
    }

    private static GraphQLError coded(GraphQLError error) {
        ExecutionResult result =
                ExecutionResultImpl.newExecutionResult().addError(error).build();
        return CodedErrors.coded(result).getErrors().getFirst();
    }
}
