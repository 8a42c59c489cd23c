package org.personahub.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The options of a subcommand, each a name and a value: `--size 1000 --territory GH --territory TG`.
final class Options {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Options() {}

    /// Reads them.
    ///
    /// @param known the names there are, such as `--size`
    /// @throws IllegalArgumentException when there is another one, or one has no value
    static Options read(List<String> arguments, Set<String> known) {
        Options options = new Options();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String name = rest.next();
            if (!known.contains(name)) {
                throw new IllegalArgumentException("There is no option " + name + ".");
            }
            if (!rest.hasNext()) {
                throw new IllegalArgumentException("The option " + name + " needs a value.");
            }
            options.values.computeIfAbsent(name, _ -> new ArrayList<>()).add(rest.next());
        }
        return options;
    }

    /// All values that were given for an option, in order.
    List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    /// The last value that was given for an option.
    String text(String name, String otherwise) {
        List<String> given = all(name);
        return given.isEmpty() ? otherwise : given.getLast();
    }

    /// The whole number that an option has.
    ///
    /// @throws IllegalArgumentException when it is none
    long number(String name, long otherwise) {
        String value = text(name, Long.toString(otherwise));
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(name + " is '" + value + "'; give a whole number.", none);
        }
    }

    /// The name that an option has, in upper or lower case.
    ///
    /// @throws IllegalArgumentException when there is no such name
    <E extends Enum<E>> E choice(String name, E otherwise) {
        String value = text(name, otherwise.name());
        E[] choices = otherwise.getDeclaringClass().getEnumConstants();
        for (E choice : choices) {
            if (choice.name().equals(value.toUpperCase(Locale.ROOT))) {
                return choice;
            }
        }
        throw new IllegalArgumentException(name + " is '" + value + "'; give one of " + Arrays.toString(choices) + ".");
    }
}
