package org.personahub.engine.corpus.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.NameCommunity.Custom;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.persona.PersonName;
import org.personahub.engine.synthesis.Corpus;

/// What holds of every name of every community, on the shipped lists.
class WholePopulationTest {

    private static final List<PersonName> NAMES = names();

    private static List<PersonName> names() {
        Corpus corpus = World.corpus(Requirements.ofSize(40_000)
                .withSeed(3)
                .withTerritories(World.ATLAS.territories().stream()
                        .map(territory -> new TerritoryShare(territory.code(), 1.0))
                        .toList()));
        return LongStream.range(0, corpus.size())
                .mapToObj(
                        ordinal -> corpus.persona(ordinal).persona().identity().name())
                .toList();
    }

    @Test
    void theWholeNameContainsGivenAndFamilyName() {
        assertThat(NAMES).allSatisfy(name -> {
            assertThat(" " + name.full() + " ").contains(" " + name.given() + " ");
            if (name.family() != null) {
                assertThat(" " + name.full() + " ").contains(" " + name.family() + " ");
            }
        });
    }

    @Test
    void noNativeFormHasLatinLettersAndNoLatinFormOthers() {
        assertThat(NAMES).allSatisfy(name -> {
            if (name.nativeScript() != null) {
                assertThat(scripts(name.nativeScript())).doesNotContain(UnicodeScript.LATIN);
            }
            assertThat(parts(name).flatMap(part -> scripts(part).stream()).collect(Collectors.toSet()))
                    .isSubsetOf(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);
        });
    }

    @Test
    void nobodyHasAnEmptyPart() {
        assertThat(NAMES)
                .allSatisfy(name -> assertThat(parts(name))
                        .allSatisfy(part -> assertThat(part)
                                .isNotBlank()
                                .isEqualTo(part.strip())
                                .doesNotContain("  ")
                                .doesNotContain("{")));
    }

    @Test
    void aNameAtBirthDiffersFromTheNameOfToday() {
        List<PersonName> changed =
                NAMES.stream().filter(name -> name.familyAtBirth() != null).toList();

        assertThat(changed).hasSizeGreaterThan(2_000);
        assertThat(changed).noneMatch(name -> Objects.equals(name.familyAtBirth(), name.family()));
    }

    @Test
    void everyRussianAndUkrainianHasAPatronymic() {
        Map<String, Long> without = NAMES.stream()
                .filter(name -> Set.of("russian", "ukrainian", "tatar").contains(name.community()))
                .filter(name -> name.middle() == null)
                .collect(Collectors.groupingBy(PersonName::community, Collectors.counting()));

        assertThat(without).isEmpty();
    }

    @Test
    void ourRomanisationIsThatOfTheLists() {
        Romanisation romanisation = new Romanisation();
        Map<String, PatronymicRules> schemes =
                Map.of("russian", PatronymicRules.RUSSIAN, "ukrainian", PatronymicRules.UKRAINIAN);
        Set<String> others = new TreeSet<>();
        communities().forEach(community -> {
            PatronymicRules rules = schemes.get(community.id());
            if (rules != null) {
                givenNames(community).forEach(name -> {
                    if (!name.latin().equals(romanisation.latin(rules, String.valueOf(name.nativeForm())))) {
                        others.add(name.latin() + " " + name.nativeForm());
                    }
                });
            }
        });

        assertThat(others).isEmpty();
    }

    @Test
    void everyIcelandicParentsGenitiveIsKnown() {
        Set<String> known = ByCommunity.rows("icelandic_genitives").stream()
                .map(row -> row.text("name"))
                .collect(Collectors.toSet());
        List<String> unknown = communities().stream()
                .filter(community -> community.custom() == Custom.ICELANDIC)
                .flatMap(community -> community.given(Sex.MALE).of(1970).values().stream())
                .map(NameCommunity.GivenName::latin)
                .filter(name -> !known.contains(name))
                .toList();

        assertThat(unknown).isEmpty();
    }

    private static Collection<NameCommunity> communities() {
        return World.ATLAS.territories().stream()
                .flatMap(WholePopulationTest::of)
                .collect(Collectors.toMap(NameCommunity::id, Function.identity(), (one, _) -> one))
                .values();
    }

    private static Stream<NameCommunity> of(Territory territory) {
        return territory.motherTongues().values().stream()
                .flatMap(share -> territory.communities(share.language()).values().stream());
    }

    private static Stream<NameCommunity.GivenName> givenNames(NameCommunity community) {
        return Stream.of(Sex.values()).flatMap(sex -> community.given(sex).of(1980).values().stream());
    }

    private static Stream<String> parts(PersonName name) {
        return Stream.<@Nullable String>of(
                        name.given(),
                        name.family(),
                        name.full(),
                        name.shortForm(),
                        name.formal(),
                        name.middle(),
                        name.familyAtBirth())
                .filter(part -> part != null)
                .map(String::valueOf);
    }

    private static Set<UnicodeScript> scripts(String text) {
        return text.codePoints().mapToObj(UnicodeScript::of).collect(Collectors.toSet());
    }
}
