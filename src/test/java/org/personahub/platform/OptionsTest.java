package org.personahub.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.personahub.engine.architect.Complexity;

class OptionsTest {

    private static final Set<String> KNOWN = Set.of("--size", "--place", "--complexity");

    @Test
    void optionsHaveTheirValuesOrTheirDefaults() {
        Options options = read("--place", "GH", "--size", "5", "--place", "TG", "--complexity", "high");

        assertThat(options.all("--place")).containsExactly("GH", "TG");
        assertThat(options.number("--size", 7)).isEqualTo(5);
        assertThat(options.choice("--complexity", Complexity.BASIC)).isEqualTo(Complexity.HIGH);
        assertThat(read().all("--place")).isEmpty();
        assertThat(read().number("--size", 7)).isEqualTo(7);
        assertThat(read().choice("--complexity", Complexity.BASIC)).isEqualTo(Complexity.BASIC);
    }

    @Test
    void whatMakesNoSenseGetsASentence() {
        assertThatThrownBy(() -> read("--people", "5")).hasMessage("There is no option --people.");
        assertThatThrownBy(() -> read("--size")).hasMessage("The option --size needs a value.");
        assertThatThrownBy(() -> read("--size", "many").number("--size", 7))
                .hasMessage("--size is 'many'; give a whole number.");
        assertThatThrownBy(() -> read("--complexity", "rich").choice("--complexity", Complexity.HIGH))
                .hasMessage("--complexity is 'rich'; give one of [BASIC, MODERATE, HIGH].");
    }

    private static Options read(String... arguments) {
        return Options.read(List.of(arguments), KNOWN);
    }
}
