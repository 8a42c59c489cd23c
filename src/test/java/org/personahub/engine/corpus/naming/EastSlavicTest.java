package org.personahub.engine.corpus.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personahub.engine.atlas.NameCommunity.Custom;
import org.personahub.engine.persona.PersonName;

class EastSlavicTest {

    private static Community of(String id, String language, String father) {
        return Community.of(id, language, Custom.EAST_SLAVIC)
                .script("Cyrl")
                .women("Anna/Анна")
                .men(father)
                .families("Ivanov/Иванов/Ivanova/Иванова");
    }

    @ParameterizedTest
    @CsvSource({
        "Ivan, Иван, Иванович, Ивановна, Ivanovich, Ivanovna",
        "Sergey, Сергей, Сергеевич, Сергеевна, Sergeyevich, Sergeyevna",
        "Nikolay, Николай, Николаевич, Николаевна, Nikolayevich, Nikolayevna",
        "Igor, Игорь, Игоревич, Игоревна, Igorevich, Igorevna",
        "Anatoly, Анатолий, Анатольевич, Анатольевна, Anatolyevich, Anatolyevna",
        "Dmitry, Дмитрий, Дмитриевич, Дмитриевна, Dmitriyevich, Dmitriyevna",
        "Georgy, Георгий, Георгиевич, Георгиевна, Georgiyevich, Georgiyevna",
        "Ilya, Илья, Ильич, Ильинична, Ilich, Ilinichna",
        "Lev, Лев, Львович, Львовна, Lvovich, Lvovna",
        "Pavel, Павел, Павлович, Павловна, Pavlovich, Pavlovna",
        "Pyotr, Пётр, Петрович, Петровна, Petrovich, Petrovna",
        "Mikhail, Михаил, Михайлович, Михайловна, Mikhaylovich, Mikhaylovna",
        "Nikita, Никита, Никитич, Никитична, Nikitich, Nikitichna",
        "Semyon, Семён, Семёнович, Семёновна, Semyonovich, Semyonovna",
        "Lavrenty, Лаврентий, Лаврентьевич, Лаврентьевна, Lavrentyevich, Lavrentyevna",
        "Shamil, Шамиль, Шамилевич, Шамилевна, Shamilevich, Shamilevna",
        "Musa, Муса, Мусаевич, Мусаевна, Musayevich, Musayevna",
        "Ali, Али, Алиевич, Алиевна, Aliyevich, Aliyevna"
    })
    void russiansCarryTheFathersName(String latin, String father, String m, String f, String mLatin, String fLatin) {
        Community russian = of("russian", "ru", latin + "/" + father);
        PersonName man = russian.man(40);
        PersonName woman = russian.woman(40);

        assertThat(man.full()).isEqualTo(latin + " " + mLatin + " Ivanov");
        assertThat(man.nativeScript()).isEqualTo(father + " " + m + " Иванов");
        assertThat(woman.nativeScript()).isEqualTo("Анна " + f + " Иванова");
        assertThat(woman.full()).isEqualTo("Anna " + fLatin + " Ivanova");
        assertThat(woman.middle()).isEqualTo(fLatin);
        assertThat(woman.formal()).isEqualTo("Anna " + fLatin);
    }

    @ParameterizedTest
    @CsvSource({
        "Petro, Петро, Петрович, Петрівна, Petrovych, Petrivna",
        "Serhii, Сергій, Сергійович, Сергіївна, Serhiiovych, Serhiivna",
        "Yurii, Юрій, Юрійович, Юріївна, Yuriiovych, Yuriivna",
        "Vasyl, Василь, Васильович, Василівна, Vasylovych, Vasylivna",
        "Ihor, Ігор, Ігорович, Ігорівна, Ihorovych, Ihorivna",
        "Hryhorii, Григорій, Григорович, Григорівна, Hryhorovych, Hryhorivna",
        "Mykola, Микола, Миколайович, Миколаївна, Mykolaiovych, Mykolaivna",
        "Illia, Ілля, Ілліч, Іллівна, Illich, Illivna",
        "Fedir, Федір, Федорович, Федорівна, Fedorovych, Fedorivna",
        "Oleksandr, Олександр, Олександрович, Олександрівна, Oleksandrovych, Oleksandrivna"
    })
    void ukrainiansFormItTheirWayAndSayMs(
            String latin, String father, String m, String f, String mLatin, String fLatin) {
        Community ukrainian = of("ukrainian", "uk", latin + "/" + father);

        assertThat(ukrainian.man(40).nativeScript()).isEqualTo(father + " " + m + " Иванов");
        assertThat(ukrainian.man(40).middle()).isEqualTo(mLatin);
        assertThat(ukrainian.woman(40).nativeScript()).isEqualTo("Анна " + f + " Иванова");
        assertThat(ukrainian.woman(40).middle()).isEqualTo(fLatin);
        assertThat(ukrainian.woman(40).formal()).isEqualTo("Ms Ivanova");
    }

    @ParameterizedTest
    @CsvSource({
        "Siarhei, Сяргей, Сяргеевіч, Сяргееўна",
        "Uladzimir, Уладзімір, Уладзіміравіч, Уладзіміраўна",
        "Stanislaw, Станіслаў, Станіслававіч, Станіславаўна",
        "Vasil, Васіль, Васілевіч, Васілеўна",
        "Piotr, Пётр, Пятровіч, Пятроўна",
        "Mikalai, Мікалай, Мікалаевіч, Мікалаеўна"
    })
    void belarusiansTheirs(String latin, String father, String m, String f) {
        Community belarusian = of("belarusian", "be", latin + "/" + father);

        assertThat(belarusian.man(40).nativeScript()).isEqualTo(father + " " + m + " Иванов");
        assertThat(belarusian.woman(40).nativeScript()).isEqualTo("Анна " + f + " Иванова");
    }

    @ParameterizedTest
    @CsvSource({
        "belarusian, be, Leanid, Леанід, Leanidavich",
        "belarusian, be, Piotr, Пётр, Piatrovich",
        "belarusian, be, Siarhei, Сяргей, Siarheyevich",
        "kazakh, kk, Kairat, Қайрат, Kairatovich",
        "kyrgyz, ky, Sanjar, Санжар, Sanjarovich",
        "russian, ru, Igor, Игорь, Igorevich"
    })
    void theFathersNameKeepsTheSpellingOfItsList(
            String id, String language, String latin, String father, String patronymic) {
        assertThat(of(id, language, latin + "/" + father).man(60).middle()).isEqualTo(patronymic);
    }

    @Test
    void withoutTheFathersNameInCyrillicThereIsNoPatronymic() {
        PersonName name = of("russian", "ru", "Ivan").woman(40);

        assertThat(name.full()).isEqualTo("Anna Ivanova");
        assertThat(name.middle()).isNull();
        assertThat(name.formal()).isEqualTo("Ms Ivanova");
    }
}
