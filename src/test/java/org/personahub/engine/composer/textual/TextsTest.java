package org.personahub.engine.composer.textual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.composer.language.English;
import org.personahub.engine.persona.Artefacts;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.Relative;
import org.personahub.engine.synthesis.Corpus;

/// Reads the texts of many people of all territories for what no text may show.
class TextsTest {

    private static final int PEOPLE = 4_000;
    private static final Pattern LEFT_OVER = Pattern.compile("[{}\\[\\]¶~#]|\\bnull\\b|  | [.,;:!?]|[.,;]{2}|@");
    private static final Pattern ARTICLE = Pattern.compile(
            "(?<!['’])\\b(?:a (?=[aeioAEIO]|hour|honest|heir)(?!one\\b|once|One\\b|Eu)|an (?=[bcdfgjklmnpqrstvwxyz]|uni|use))\\p{L}",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DOUBLED = Pattern.compile("\\b([a-z]+) \\1\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SMALL_START = Pattern.compile("(?:^|[.!?] )[a-z]");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]+_[A-Z_]+\\b|\\b[A-Z]{4,}\\b|\\bISC[EO]\\w*");
    private static final Pattern OF_WOMEN = Pattern.compile("\\b(?:[Ss]he|[Hh]er|[Hh]erself|[Hh]ers)\\b");
    private static final Pattern OF_MEN = Pattern.compile("\\b(?:[Hh]e|[Hh]im|[Hh]is|[Hh]imself)\\b");

    private static List<Persona> people = List.of();

    @BeforeAll
    static void meetThem() {
        Corpus corpus = World.corpus(Requirements.ofSize(1_000_000).withSeed(5).withComplexity(Complexity.HIGH));
        people = LongStream.range(0, PEOPLE)
                .mapToObj(number -> corpus.persona(number * 249).persona())
                .toList();
    }

    @Test
    void noTextShowsAPartOfItsGrammar() {
        assertThat(found(LEFT_OVER, persona -> persona.textual().texts())).isEmpty();
    }

    @Test
    void noTextShowsACode() {
        assertThat(found(CODE, TextsTest::prose)).isEmpty();
    }

    @Test
    void noTextHasTheWrongArticle() {
        assertThat(found(ARTICLE, TextsTest::prose)).isEmpty();
    }

    @Test
    void noTextRepeatsAWord() {
        assertThat(found(DOUBLED, TextsTest::prose)).isEmpty();
    }

    @Test
    void everySentenceBeginsWithACapital() {
        assertThat(found(SMALL_START, TextsTest::told)).isEmpty();
    }

    @Test
    void everyBiographyUsesThePronounsOfThePerson() {
        assertThat(found(OF_WOMEN, persona -> persona.identity().sex() == Sex.MALE ? told(persona) : List.of()))
                .isEmpty();
        assertThat(found(OF_MEN, persona -> persona.identity().sex() == Sex.FEMALE ? told(persona) : List.of()))
                .isEmpty();
    }

    @Test
    void everyBiographyNamesThePersonAndTheirCity() {
        assertThat(people)
                .filteredOn(persona ->
                        !biography(persona).contains(persona.identity().city())
                                || !biography(persona)
                                        .contains(persona.identity().name().full()))
                .extracting(TextsTest::biography)
                .isEmpty();
    }

    private static String biography(Persona persona) {
        return Objects.requireNonNull(persona.textual().biography());
    }

    @Test
    void biographiesOfAdultsHaveTheLengthOfALife() {
        List<Integer> words = people.stream()
                .filter(persona -> persona.identity().age() >= 18)
                .map(persona -> biography(persona).split("\\s+").length)
                .sorted()
                .toList();

        assertThat(words.getFirst()).isGreaterThanOrEqualTo(170);
        assertThat(words.get(words.size() / 100)).isGreaterThanOrEqualTo(180);
        assertThat(words.get(words.size() / 2)).isBetween(190, 260);
        assertThat(words.getLast()).isLessThanOrEqualTo(320);
    }

    @Test
    void noBiographyOfAnAdultSaysTheSameSentenceTwice() {
        for (Persona persona : people) {
            if (persona.identity().age() >= 18) {
                assertThat(biography(persona).split("[.?!]\\s+")).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void everyHeadlineIsOneShortLine() {
        assertThat(people)
                .extracting(persona -> persona.textual().headline())
                .allSatisfy(headline ->
                        assertThat(headline).hasSizeLessThanOrEqualTo(200).doesNotContain("\n"));
    }

    @Test
    void theHeadlineIsTheSameAtEveryComplexity() {
        Requirements asked = Requirements.ofSize(300).withSeed(3);
        Corpus basic = World.corpus(asked.withComplexity(Complexity.BASIC));
        Corpus high = World.corpus(asked.withComplexity(Complexity.HIGH));
        for (long ordinal = 0; ordinal < 300; ordinal++) {
            assertThat(high.persona(ordinal).persona().textual().headline())
                    .isEqualTo(basic.persona(ordinal).persona().textual().headline());
        }
    }

    @Test
    void whatPeopleWriteFitsTheirAgeAndReading() {
        for (Persona persona : people) {
            int age = persona.identity().age();
            Artefacts pieces = persona.textual().artefacts();
            assertThat(pieces.carersNote() != null).as("note at %s", age).isEqualTo(age <= 5);
            assertThat(pieces.caption() != null).as("caption at %s", age).isEqualTo(age >= 3 && age <= 11);
            assertThat(pieces.introduction() != null)
                    .as("introduction at %s", age)
                    .isEqualTo(age >= 3);
            if (age < 13) {
                assertThat(pieces.email()).isNull();
                assertThat(pieces.post()).isNull();
            }
            if (pieces.voiceMessage() != null) {
                assertThat(pieces.email()).isNull();
                assertThat(pieces.diary()).isNull();
                assertThat(pieces.review()).isNull();
            }
        }
        assertThat(people).anyMatch(persona -> persona.textual().artefacts().voiceMessage() != null);
        assertThat(people).anyMatch(persona -> persona.textual().artefacts().email() != null);
    }

    @Test
    void nobodyWritesOnlineBeforeThereWasAnInternet() {
        Corpus corpus = World.corpus(
                Requirements.ofSize(3000).withComplexity(Complexity.HIGH).withAsOf(java.time.LocalDate.of(1985, 7, 1)));
        for (long ordinal = 0; ordinal < corpus.size(); ordinal++) {
            Artefacts pieces = corpus.persona(ordinal).persona().textual().artefacts();
            assertThat(pieces.email()).isNull();
            assertThat(pieces.chat()).isNull();
            assertThat(pieces.post()).isNull();
        }
    }

    /// Every text, without names: Krems an der Donau has an English-looking article and is none.
    private static List<String> prose(Persona persona) {
        List<String> texts = new ArrayList<>();
        for (String text : persona.textual().texts()) {
            texts.add(withoutNames(text, persona));
        }
        return texts;
    }

    private static List<String> told(Persona persona) {
        List<String> texts = new ArrayList<>();
        texts.add(withoutNames(withoutQuotes(persona.textual().summary(), persona), persona));
        texts.add(withoutNames(withoutQuotes(persona.textual().biography(), persona), persona));
        return texts;
    }

    /// Without what memories and pursuits say of other people.
    private static String withoutQuotes(@org.jspecify.annotations.Nullable String text, Persona persona) {
        var story = persona.experiential().creative().story();
        List<String> quotes = new ArrayList<>(List.of(story.change(), story.stakes(), story.obstacle()));
        persona.experiential().memories().forEach(memory -> quotes.add(memory.description()));
        String left = text == null ? "" : text;
        for (String quote : quotes) {
            left = left.replace(quote, "Something").replace(English.capital(quote), "Something");
        }
        return left;
    }

    private static String withoutNames(@org.jspecify.annotations.Nullable String text, Persona persona) {
        String left = text == null ? "" : text;
        for (String name : List.of(
                persona.identity().name().full(),
                persona.identity().name().formal(),
                persona.identity().city())) {
            left = left.replace(name, "Name");
        }
        for (Relative relative : persona.family().relatives()) {
            left = left.replace(relative.full(), "Name");
        }
        // Some dishes are called by a word said twice.
        for (String food : persona.contextual().culture().foods()) {
            left = left.replace(food, "food");
        }
        // Whatever has a capital within a sentence is a name as well, with the small words that belong to it.
        return left.replaceAll(
                "(?<=[a-z,;] )\\p{Lu}[\\p{L}'’-]*(?: (?:an|a|de|da|di|la|el|al|am) [\\p{L}'’-]+)*", "Name");
    }

    private static List<String> found(Pattern pattern, java.util.function.Function<Persona, List<String>> texts) {
        List<String> found = new ArrayList<>();
        for (Persona persona : people) {
            for (String text : texts.apply(persona)) {
                var match = pattern.matcher(text);
                if (match.find()) {
                    found.add(
                            text.substring(Math.max(0, match.start() - 30), Math.min(text.length(), match.end() + 30)));
                }
            }
        }
        return found.subList(0, Math.min(found.size(), 40));
    }
}
