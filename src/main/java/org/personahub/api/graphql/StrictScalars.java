package org.personahub.api.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the scalars take exactly what the schema says.
///
/// SmallRye's own take numbers from text, wrap an `Int` beyond 32 bits around, cut fractions off variables, and write
/// out a `BigInteger` of a billion digits when somebody sends `1e999999999`. Here a whole number is a JSON number
/// without a fractional part (`3`, also `3.0` and `3e2`), a `Date` is a day of the calendar, and anything else is
/// refused.
final class StrictScalars {

    /// No number that PersonaHub takes has more digits.
    private static final int MAX_DIGITS = 40;

    private static final Map<String, Rule> RULES = Map.of(
            "Int", new Rule("a whole number of 32 bits", StrictScalars::integer),
            "BigInteger", new Rule("a whole number", StrictScalars::bigInteger),
            "Float", new Rule("a number", StrictScalars::real),
            "Date", new Rule("a day of the calendar such as 2024-02-29", StrictScalars::day));

    private StrictScalars() {}

    /// That schema with strict scalars.
    static GraphQLSchema in(GraphQLSchema schema) {
        return SchemaTransformer.transformSchema(schema, new GraphQLTypeVisitorStub() {
            @Override
            public TraversalControl visitGraphQLScalarType(
                    GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
                Rule rule = RULES.get(scalar.getName());
                return rule == null
                        ? TraversalControl.CONTINUE
                        : changeNode(
                                context, scalar.transform(s -> s.coercing(new Strict(scalar.getCoercing(), rule))));
            }
        });
    }

    private static @Nullable Object integer(Object input) {
        BigInteger whole = bigInteger(input);
        return whole != null && whole.bitLength() < Integer.SIZE ? (Integer) whole.intValue() : null;
    }

    private static @Nullable BigInteger bigInteger(Object input) {
        return switch (input) {
            case BigInteger whole -> whole;
            case Integer whole -> BigInteger.valueOf(whole);
            case Long whole -> BigInteger.valueOf(whole);
            // Digits are counted before they are written out.
            case BigDecimal number
            when number.precision() - (long) number.scale() <= MAX_DIGITS && isWhole(number) ->
                number.toBigIntegerExact();
            default -> null;
        };
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0
                || number.scale() <= 0
                || (number.precision() > number.scale() - MAX_DIGITS
                        && number.stripTrailingZeros().scale() <= 0);
    }

    private static @Nullable Double real(Object input) {
        if (input instanceof Number number) {
            double real = number.doubleValue();
            return Double.isFinite(real) ? real : null;
        }
        return null;
    }

    private static @Nullable String day(Object input) {
        if (input instanceof LocalDate day) {
            return day.toString();
        }
        try {
            return input instanceof String text ? LocalDate.parse(text).toString() : null;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /// Reads an input value: a literal's or a variable's.
    private interface Reader {

        /// The value, or null when the type does not have it.
        @Nullable
        Object read(Object input);
    }

    /// What a scalar takes.
    ///
    /// @param expected in words, after "give"
    private record Rule(String expected, Reader reader) {}

    /// Reads strictly and writes as before.
    private record Strict(Coercing<?, ?> lenient, Rule rule) implements Coercing<Object, Object> {

        @Override
        public @Nullable Object serialize(Object result, GraphQLContext context, Locale locale) {
            return lenient.serialize(result, context, locale);
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            Object value = rule.reader().read(input);
            if (value == null) {
                throw new CoercingParseValueException(refusal(input));
            }
            return value;
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            Object literal = switch (input) {
                case IntValue whole -> whole.getValue();
                case FloatValue number -> number.getValue();
                case StringValue text -> text.getValue();
                default -> input.getClass().getSimpleName();
            };
            Object value = rule.reader().read(literal);
            if (value == null) {
                throw new CoercingParseLiteralException(refusal(literal));
            }
            return value;
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return lenient.valueToLiteral(input, context, locale);
        }

        private String refusal(Object input) {
            String text = input.toString();
            String shown =
                    text.length() <= MAX_DIGITS ? "'" + text + "'" : "a value of " + text.length() + " characters";
            return "Give " + rule.expected() + ", not " + shown + ".";
        }
    }
}
