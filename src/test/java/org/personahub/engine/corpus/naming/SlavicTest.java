package org.personahub.engine.corpus.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.NameCommunity.Custom;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.PersonName;

class SlavicTest {

    private final Community polish = Community.of("polish", "pl", Custom.SLAVIC)
            .women("Anna")
            .men("Piotr")
            .families("Kowalski//Kowalska", "Wiśniewski//Wiśniewska");

    @Test
    void familyNamesEndDifferentlyForWomen() {
        assertThat(polish.woman(30).full()).matches("Anna (Kowalska|Wiśniewska)");
        assertThat(polish.woman(30).formal()).matches("Ms (Kowalska|Wiśniewska)");
        assertThat(polish.man(30).full()).matches("Piotr (Kowalski|Wiśniewski)");
    }

    @Test
    void theNameAtBirthEndsSoToo() {
        List<PersonName> changed = polish.many(Sex.FEMALE, 40, MaritalStatus.DIVORCED).stream()
                .filter(name -> name.familyAtBirth() != null)
                .toList();

        assertThat(changed).isNotEmpty().allSatisfy(name -> {
            assertThat(name.familyAtBirth()).matches("Kowalska|Wiśniewska");
            assertThat(name.family()).isNotEqualTo(name.familyAtBirth());
        });
    }

    @Test
    void bulgarianNamesStandInCyrillicToo() {
        PersonName name = Community.of("bulgarian", "bg", Custom.SLAVIC)
                .script("Cyrl")
                .women("Elena/Елена")
                .men("Georgi/Георги")
                .families("Dimitrov/Димитров/Dimitrova/Димитрова")
                .woman(30);

        assertThat(name.full()).isEqualTo("Elena Dimitrova");
        assertThat(name.nativeScript()).isEqualTo("Елена Димитрова");
    }

    @ParameterizedTest
    @CsvSource({
        "Georgi, Георги, Georgiev, Георгиев",
        "Ivan, Иван, Ivanov, Иванов",
        "Dimitar, Димитър, Dimitrov, Димитров",
        "Nikolay, Николай, Nikolaev, Николаев",
        "Iliya, Илия, Iliev, Илиев",
        "Nikola, Никола, Nikolov, Николов",
        "Vasil, Васил, Vasilev, Василев",
        "Hristo, Христо, Hristov, Христов"
    })
    void bulgarianPapersHaveTheFathersNameInTheMiddle(String latin, String father, String middle, String cyrillic) {
        Community bulgarian = Community.of("bulgarian", "bg", Custom.SLAVIC)
                .script("Cyrl")
                .women("Elena/Елена")
                .men(latin + "/" + father)
                .families("Petkov/Петков/Petkova/Петкова");

        assertThat(bulgarian.man(30).middle()).isEqualTo(middle);
        assertThat(bulgarian.woman(30).middle()).isEqualTo(middle + "a");
        assertThat(bulgarian.woman(30).full()).isEqualTo("Elena Petkova");
        assertThat(new Patronymics()
                        .of(PatronymicRules.BULGARIAN, new Form(latin, father), Sex.MALE)
                        .nativeForm())
                .isEqualTo(cyrillic);
    }

    @ParameterizedTest
    @CsvSource({
        "azerbaijani, az, Vaqif, Vaqif oğlu, Vaqif qızı, 40",
        "uzbek, uz, Ali, Aliyevich, Aliyevna, 80",
        "turkmen, tk, Mälikguly, Mälikgulyýewiç, Mälikgulyýewna, 40",
        "turkmen, tk, Aman, Amanowiç, Amanowna, 40"
    })
    void soHaveThoseOfTurkicPeoples(String id, String language, String father, String son, String daughter, int age) {
        Community community = Community.of(id, language, Custom.SLAVIC)
                .women("Lola")
                .men(father)
                .families("Aliyev//Aliyeva");

        assertThat(community.many(Sex.MALE, age, MaritalStatus.MARRIED).stream().map(PersonName::middle))
                .contains(son);
        assertThat(community.many(Sex.FEMALE, age, MaritalStatus.MARRIED).stream()
                        .map(PersonName::middle))
                .contains(daughter);
    }

    @Test
    void youngUzbeksAndKazakhsMayHaveTheFathersNameInTheirOwnWay() {
        Community uzbek = Community.of("uzbek", "uz", Custom.SLAVIC)
                .women("Lola")
                .men("Rustam")
                .families("Aliyev//Aliyeva");
        Community kazakh = Community.of("kazakh", "kk", Custom.EAST_SLAVIC)
                .script("Cyrl")
                .women("Alua/Алуа")
                .men("Nursultan/Нұрсұлтан")
                .families("Akhmetov/Ахметов/Akhmetova/Ахметова");

        assertThat(uzbek.many(Sex.FEMALE, 20, MaritalStatus.NEVER_MARRIED).stream()
                        .map(PersonName::middle))
                .containsOnly("Rustam qizi", "Rustamovna");
        assertThat(kazakh.many(Sex.MALE, 20, MaritalStatus.NEVER_MARRIED).stream()
                        .map(PersonName::nativeScript))
                .containsOnly("Нұрсұлтан Нұрсұлтанұлы Ахметов", "Нұрсұлтан Нұрсұлтанович Ахметов");
        assertThat(kazakh.woman(60).middle()).isEqualTo("Nursultanovna");
    }

    @ParameterizedTest
    @CsvSource({
        "Kazlauskas, Kazlauskaitė, Kazlauskienė",
        "Butkus, Butkutė, Butkienė",
        "Kairys, Kairytė, Kairienė",
        "Adomaitis, Adomaitytė, Adomaitienė",
        "Stankevičius, Stankevičiūtė, Stankevičienė",
        "Juška, Juškaitė, Juškienė"
    })
    void lithuanianDaughtersAndWivesDiffer(String father, String daughter, String wife) {
        Community lithuanian = Community.of("lithuanian", "lt", Custom.SLAVIC)
                .women("Ona")
                .men("Jonas")
                .families(father + "//" + wife, "Urbonas//Urbonienė");
        List<PersonName> wives = lithuanian.many(Sex.FEMALE, 60, MaritalStatus.MARRIED);

        assertThat(lithuanian.many(Sex.FEMALE, 20, MaritalStatus.NEVER_MARRIED).stream()
                        .map(PersonName::family))
                .containsOnly(daughter, "Urbonaitė");
        assertThat(wives.stream().map(PersonName::family)).contains(wife, "Urbonienė");
        assertThat(wives.stream().filter(name -> name.familyAtBirth() != null).map(PersonName::familyAtBirth))
                .containsOnly(daughter, "Urbonaitė");
        assertThat(lithuanian.man(30).family()).isIn(father, "Urbonas");
    }
}
