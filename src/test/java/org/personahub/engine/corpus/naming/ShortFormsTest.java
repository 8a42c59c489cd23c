package org.personahub.engine.corpus.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.NameCommunity.Custom;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.persona.PersonName;

class ShortFormsTest {

    private static List<PersonName> men(String language, String given, int age) {
        return Community.of("fixture", language, Custom.WESTERN)
                .women("Maria")
                .men(given)
                .families("A")
                .many(Sex.MALE, age, MaritalStatus.NEVER_MARRIED);
    }

    @ParameterizedTest
    @CsvSource({
        "en, William, 0.45, Bill|Will", "ru, Aleksandr, 0.9, Sasha", "es, José, 0.4, Pepe", "pl, Jan, 0.85, Janek",
        "el, Georgios, 0.85, Giorgos", "is, Sigurður, 0.5, Siggi", "hu, István, 0.75, Pisti", "cs, Jan, 0.8, Honza",
        "nl, Cornelis, 0.7, Kees", "it, Giuseppe, 0.35, Peppe|Beppe", "pt, Francisco, 0.4, Chico",
                "de, Josef, 0.3, Sepp"
    })
    void someAdultsGoByAShortForm(String language, String given, double share, String forms) {
        List<PersonName> men = men(language, given, 40);

        assertThat(Community.share(men, name -> !name.shortForm().equals(given)))
                .isCloseTo(share, within(0.04));
        assertThat(men.stream()
                        .map(PersonName::shortForm)
                        .filter(form -> !form.equals(given))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(forms.split("\\|")));
        assertThat(men).allMatch(name -> name.given().equals(given));
    }

    @Test
    void childrenAndNamesWithoutOneGoByTheGivenName() {
        assertThat(men("en", "William", 10)).allMatch(name -> name.shortForm().equals("William"));
        assertThat(men("yo", "Babatunde", 40)).allMatch(name -> name.shortForm().equals("Babatunde"));
    }

    @Test
    void thaisAreCalledByTheirNicknameFromTheCradleOn() {
        List<PersonName> children = men("th", "Thanakorn", 3);

        assertThat(Community.share(children, name -> !name.shortForm().equals("Thanakorn")))
                .isCloseTo(0.9, within(0.04));
        assertThat(children.stream().map(PersonName::shortForm)).contains("Bank", "Lek");
    }

    @Test
    void manyNamesOfManyLanguagesHaveOne() {
        List<Table.Row> rows = ByCommunity.rows("short_forms");

        assertThat(rows).hasSizeGreaterThan(150).allSatisfy(row -> {
            assertThat(row.text("short")).isNotBlank().isNotEqualTo(row.text("given"));
        });
        assertThat(rows.stream().map(row -> row.text("language")).distinct()).hasSizeGreaterThan(12);
        assertThat(rows).doesNotHaveDuplicates();
    }
}
