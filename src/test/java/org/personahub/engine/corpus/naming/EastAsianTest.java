package org.personahub.engine.corpus.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.NameCommunity.Custom;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.PersonName;

class EastAsianTest {

    private static Community of(String id, String language, String script) {
        return Community.of(id, language, Custom.EAST_ASIAN).script(script).familyFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "korean, ko, Kore, Min-jun/민준, Kim/김, Kim Min-jun, 김민준, Mr Kim",
        "han, zh, Hans, Jianguo/建国, Wang/王, Wang Jianguo, 王建国, Mr Wang",
        "japanese, ja, Jpan, Takeshi/剛, Sato/佐藤, Sato Takeshi, 佐藤剛, Sato-san"
    })
    void theFamilyNameComesFirstAndTheirLettersJoin(
            String id,
            String language,
            String script,
            String given,
            String family,
            String full,
            String own,
            String formal) {
        PersonName name = of(id, language, script)
                .women("Mei/美")
                .men(given)
                .families(family)
                .man(45);

        assertThat(name.full()).isEqualTo(full);
        assertThat(name.nativeScript()).isEqualTo(own);
        assertThat(name.script()).isEqualTo(script);
        assertThat(name.formal()).isEqualTo(formal);
    }

    @Test
    void japaneseWivesTakeTheHusbandsNameAndKoreanWivesDoNot() {
        assertThat(Community.share(
                        of("japanese", "ja", "Jpan")
                                .women("Yoko/洋子")
                                .men("Ken/健")
                                .families("Sato/佐藤", "Abe/阿部")
                                .many(Sex.FEMALE, 50, MaritalStatus.MARRIED),
                        name -> name.familyAtBirth() != null))
                .isCloseTo(0.475, within(0.04));
        assertThat(of("korean", "ko", "Kore")
                        .women("Yuna/유나")
                        .men("Minho/민호")
                        .families("Kim/김", "Lee/이")
                        .many(Sex.FEMALE, 50, MaritalStatus.MARRIED))
                .allMatch(name -> name.familyAtBirth() == null);
    }
}
