package org.personahub.api.graphql;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.execution.AbortExecutionException;
import graphql.schema.GraphQLNamedType;
import java.util.Map;
import java.util.Set;

/// Estimates how many values an answer has: fields times the sizes of the pages and lists they stand in.
final class AnswerCost implements FieldComplexityCalculator {

    /// Typical lengths of the lists that have no page size.
    private static final Map<String, Integer> LENGTHS =
            Map.of("attributes", 250, "territories", 250, "pyramid", 42, "measures", 130, "members", 4, "path", 6);

    /// Who is measured is made or read, though not shown: one sample of the largest size fits into an answer, not two.
    private static final int SAMPLED_PERSON = 4;

    /// A tie leads to a whole person, read however little of them is shown; its story is told anew.
    private static final int TIED_PERSON = 20;

    private static final Set<String> WEIGHTY = Set.of("person", "story");

    private final int limit;

    AnswerCost(int limit) {
        this.limit = limit;
    }

    @Override
    public int calculate(FieldComplexityEnvironment field, int children) {
        if (isSampled(field) && isSubscribed(field)) {
            throw new AbortExecutionException("The field '" + field.getField().getName()
                    + "' measures people, which is too much for every update; ask for it in a query.");
        }
        long cost = 1 + (long) children * entries(field) + (long) SAMPLED_PERSON * sample(field) + tied(field);
        if (cost > limit) {
            throw tooLarge(limit);
        }
        return (int) cost;
    }

    /// The refusal of a document that costs more than the limit.
    static AbortExecutionException tooLarge(int limit) {
        return new AbortExecutionException("The answer would have more than " + limit
                + " values; ask for fewer fields, smaller pages or fewer aliases at once.");
    }

    private static long entries(FieldComplexityEnvironment field) {
        String name = field.getField().getName();
        if (field.getFieldDefinition().getArgument("first") == null) {
            return LENGTHS.getOrDefault(name, 1);
        }
        for (String size : new String[] {"first", "last"}) {
            if (field.getArguments().get(size) instanceof Integer entries) {
                return Math.clamp(entries, 1, PageArguments.MAX_SIZE);
            }
        }
        return PageArguments.DEFAULT_SIZE;
    }

    private static int sample(FieldComplexityEnvironment field) {
        if (!isSampled(field)) {
            return 0;
        }
        return field.getArguments().get("sampleSize") instanceof Integer people
                ? Math.clamp(people, 1, FidelityApi.MAX_SAMPLE)
                : Integer.parseInt(FidelityApi.DEFAULT_SAMPLE);
    }

    private static int tied(FieldComplexityEnvironment field) {
        return field.getParentType() instanceof GraphQLNamedType type
                        && type.getName().equals("Tie")
                        && WEIGHTY.contains(field.getField().getName())
                ? TIED_PERSON
                : 0;
    }

    private static boolean isSampled(FieldComplexityEnvironment field) {
        return field.getFieldDefinition().getArgument("sampleSize") != null;
    }

    private static boolean isSubscribed(FieldComplexityEnvironment field) {
        FieldComplexityEnvironment root = field;
        while (root.getParentEnvironment() != null) {
            root = root.getParentEnvironment();
        }
        return root.getParentType() instanceof GraphQLNamedType type
                && type.getName().equals("Subscription");
    }
}
