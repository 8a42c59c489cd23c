package org.personahub.engine.composer.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Compiles conditions; the syntax is described at Grammar.
final class ConditionReader {

    private static final Pattern TEST = Pattern.compile("(!)?([a-z_]+)(?:(!=|>=|<=|=|>|<)(.+))?");

    private ConditionReader() {}

    /// @throws IllegalStateException when it is not well formed or names what does not exist
    static Condition condition(String text) {
        Map<Flag, Boolean> flags = new EnumMap<>(Flag.class);
        List<Condition.Kinds> categories = new ArrayList<>();
        List<Condition.Range> ranges = new ArrayList<>();
        for (String part : text.split("&", -1)) {
            Matcher test = TEST.matcher(part.strip());
            if (!test.matches()) {
                throw new IllegalStateException("this is no condition: " + part);
            }
            String name = test.group(2);
            String sign = test.group(3);
            if (sign == null) {
                flags.put(constant(Flag.class, name), test.group(1) == null);
            } else if (sign.equals("!=") || (sign.equals("=") && isCategory(name))) {
                List<String> kinds = List.of(test.group(4).strip().split("\\|", -1));
                categories.add(new Condition.Kinds(constant(Category.class, name), kinds, sign.equals("=")));
            } else {
                double bound = Double.parseDouble(test.group(4).strip());
                ranges.add(range(constant(Measure.class, name), sign, bound));
            }
        }
        return new Condition(flags, categories, ranges);
    }

    private static Condition.Range range(Measure measure, String sign, double bound) {
        double none = Double.POSITIVE_INFINITY;
        return switch (sign) {
            case ">=" -> new Condition.Range(measure, bound, none);
            case ">" -> new Condition.Range(measure, Math.nextUp(bound), none);
            case "<=" -> new Condition.Range(measure, -none, bound);
            case "<" -> new Condition.Range(measure, -none, Math.nextDown(bound));
            default -> new Condition.Range(measure, bound, bound);
        };
    }

    private static boolean isCategory(String name) {
        for (Category category : Category.values()) {
            if (category.name().equals(name.toUpperCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /// The constant of that name in lower case.
    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException(
                    "no " + type.getSimpleName().toLowerCase(Locale.ROOT) + " is called " + name, unknown);
        }
    }
}
