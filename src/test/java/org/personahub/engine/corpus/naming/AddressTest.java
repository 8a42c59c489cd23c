package org.personahub.engine.corpus.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personahub.engine.atlas.NameCommunity.Custom;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "burmese, my, MONONYM, 50, U Aung Min, Daw Khin Mar",
        "burmese, my, MONONYM, 25, Ko Aung Min, Ma Khin Mar",
        "burmese, my, MONONYM, 9, Aung Min, Khin Mar",
        "thai, th, WESTERN, 30, Khun Aung Min, Khun Khin Mar",
        "turkish, tr, WESTERN, 30, Aung Min Bey, Khin Mar Hanım",
        "ethiopian-orthodox, am, SOUTH_INDIAN, 30, Ato Aung Min, Weyzero Khin Mar",
        "javanese, jv, WESTERN, 40, Pak Aung Min, Bu Khin Mar",
        "japanese, ja, EAST_ASIAN, 40, Sato-san, Sato-san"
    })
    void strangersSayItAsTheLanguageDoes(String id, String language, Custom custom, int age, String man, String woman) {
        Community community = Community.of(id, language, custom).men("Aung Min").women("Khin Mar");
        Community whole =
                custom == Custom.MONONYM || custom == Custom.SOUTH_INDIAN ? community : community.families("Sato");

        assertThat(whole.man(age).formal()).isEqualTo(man);
        assertThat(whole.woman(age).formal()).isEqualTo(woman);
    }
}
