package org.personahub.engine.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.personahub.Golden;
import org.personahub.engine.EngineVersion;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.InvalidRequirements;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.corpus.Demographics;
import org.personahub.engine.corpus.PyramidBand;
import org.personahub.engine.corpus.StratumFilter;
import org.personahub.engine.persona.Fingerprint;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.PersonaDocument;

class CorpusTest {

    private static final Requirements ASKED = Requirements.ofSize(2_000).withSeed(42);

    private static Fingerprint fingerprint(Corpus corpus, long ordinal) {
        return PersonaDocument.encode(corpus.persona(ordinal).persona()).fingerprint();
    }

    /// When this fails, people have changed: raise EngineVersion.CURRENT and update the golden file.
    @Test
    void thePeopleOfThisEngineVersionNeverChange() {
        StringBuilder lines =
                new StringBuilder("engine " + EngineVersion.CURRENT + ", atlas " + World.ATLAS.version() + "\n");
        for (Complexity complexity : Complexity.values()) {
            Corpus corpus = World.corpus(ASKED.withComplexity(complexity));
            Fingerprint sum = LongStream.range(0, corpus.size())
                    .mapToObj(ordinal -> fingerprint(corpus, ordinal))
                    .reduce(Fingerprint.ZERO, Fingerprint::plus);
            lines.append(complexity).append(' ').append(sum).append('\n');
        }
        Corpus corpus = World.corpus(ASKED.withComplexity(Complexity.HIGH));
        for (long ordinal = 0; ordinal < 12; ordinal++) {
            lines.append(fingerprint(corpus, ordinal))
                    .append(' ')
                    .append(corpus.persona(ordinal).persona().textual().headline())
                    .append('\n');
        }
        Golden.compare("corpus.txt", lines.toString());
    }

    @Test
    void neitherThreadsNorLocaleNorTimeZoneChangeAnybody() {
        Corpus corpus = World.corpus(ASKED);
        List<Fingerprint> inOrder = LongStream.range(0, corpus.size())
                .mapToObj(ordinal -> fingerprint(corpus, ordinal))
                .toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(LongStream.range(0, corpus.size())
                            .parallel()
                            .mapToObj(ordinal -> fingerprint(corpus, ordinal))
                            .toList())
                    .isEqualTo(inOrder);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aPageHasTheSamePeopleAsOneAfterTheOther() {
        Corpus corpus = World.corpus(ASKED);
        for (int size : new int[] {0, 1, 2, 7, 50}) {
            long[] ordinals = LongStream.range(0, size)
                    .map(i -> (i * 37 + 5) % corpus.size())
                    .toArray();

            assertThat(corpus.page(ordinals).stream()
                            .map(made -> made.persona().identity())
                            .toList())
                    .isEqualTo(Arrays.stream(ordinals)
                            .mapToObj(
                                    ordinal -> corpus.persona(ordinal).persona().identity())
                            .toList());
        }
    }

    @Test
    void everyComplexityAgreesOnWhoSomebodyIs() {
        Corpus basic = World.corpus(ASKED.withComplexity(Complexity.BASIC));
        Corpus high = World.corpus(ASKED.withComplexity(Complexity.HIGH));
        for (long ordinal = 0; ordinal < 300; ordinal++) {
            Persona little = basic.persona(ordinal).persona();
            Persona much = high.persona(ordinal).persona();

            assertThat(little.identity()).isEqualTo(much.identity());
            assertThat(little.traits()).isEqualTo(much.traits());
            assertThat(little.textual().headline()).isEqualTo(much.textual().headline());
            assertThat(little.textual().biography()).isNull();
            assertThat(much.textual().biography()).isNotBlank();
            assertThat(little.attributes().size()).isLessThan(much.attributes().size());
        }
    }

    @Test
    void demographicsAloneAreThoseOfTheWholePerson() {
        Corpus corpus = World.corpus(ASKED.withComplexity(Complexity.BASIC));
        for (long ordinal = 0; ordinal < corpus.size(); ordinal++) {
            Identity identity = corpus.persona(ordinal).persona().identity();
            Demographics alone = corpus.demographics(ordinal);

            assertThat(alone.territory().code()).isEqualTo(identity.territory());
            assertThat(alone.sex()).isEqualTo(identity.sex());
            assertThat(alone.age()).isEqualTo(identity.age());
            assertThat(alone.birthDate()).isEqualTo(identity.birthDate());
            assertThat(Integer.toString(alone.education()))
                    .isEqualTo(identity.education().code());
            assertThat(alone.activity()).isEqualTo(identity.activity());
            assertThat(alone.occupation() == null ? null : alone.occupation().code())
                    .isEqualTo(
                            identity.occupation() == null
                                    ? null
                                    : identity.occupation().code());
            assertThat(alone.annualIncomeUsd()).isEqualTo(identity.annualIncomeUsd());
            assertThat(alone.maritalStatus()).isEqualTo(identity.maritalStatus());
        }
    }

    @Test
    void aThemeColoursStoriesAndChangesNobody() {
        Corpus plain = World.corpus(ASKED);
        Corpus work = World.corpus(ASKED.withTheme("work"));
        long other = LongStream.range(0, 300)
                .filter(ordinal -> {
                    Persona before = plain.persona(ordinal).persona();
                    Persona after = work.persona(ordinal).persona();
                    assertThat(after.identity()).isEqualTo(before.identity());
                    assertThat(after.traits()).isEqualTo(before.traits());
                    return !after.experiential()
                            .desiredOutcome()
                            .equals(before.experiential().desiredOutcome());
                })
                .count();

        assertThat(other).isGreaterThan(50);
    }

    @Test
    void everyOrdinalAppearsOnceOverAPartitionOfFilters() {
        Corpus corpus = World.corpus(ASKED);
        Set<Long> ordinals = new HashSet<>();
        for (Sex sex : Sex.values()) {
            for (int age = 0; age <= 120; age += 30) {
                StratumFilter filter = new StratumFilter(List.of(), sex, age, age + 29);
                long[] page = corpus.ordinals(filter, 0, 2_000);
                assertThat(page).hasSize((int) corpus.count(filter));
                for (long ordinal : page) {
                    assertThat(ordinals.add(ordinal)).isTrue();
                    Persona persona = corpus.persona(ordinal).persona();
                    assertThat(persona.identity().sex()).isEqualTo(sex);
                    assertThat(persona.identity().age()).isBetween(age, age + 29);
                }
            }
        }

        assertThat(ordinals).hasSize(2_000);
    }

    @Test
    void thePyramidAddsUpToTheCount() {
        Corpus corpus = World.corpus(Requirements.ofSize(1_000_000_000_000L).withSeed(1));
        StratumFilter filter = new StratumFilter(List.of("NG", "DE"), null, 10, null);

        assertThat(corpus.pyramid(filter).stream().mapToLong(PyramidBand::count).sum())
                .isEqualTo(corpus.count(filter));
        assertThat(corpus.pyramid(filter)).hasSize(2 * PyramidBand.BANDS);
        assertThat(corpus.persona(999_999_999_999L).persona().identity().age()).isBetween(0, 109);
    }

    @Test
    void anOrdinalOutsideTheCorpusIsRefused() {
        Corpus corpus = World.corpus(ASKED);

        assertThatThrownBy(() -> corpus.persona(2_000))
                .isInstanceOf(InvalidRequirements.class)
                .hasMessageContaining("0 to 1999");
        assertThatThrownBy(() -> corpus.persona(-1)).isInstanceOf(InvalidRequirements.class);
    }

    @Test
    void theGatesPassNearlyEverybodyAtTheFirstAttempt() {
        Corpus corpus = World.corpus(Requirements.ofSize(20_000).withSeed(5).withComplexity(Complexity.HIGH));
        List<Synthesised> people =
                LongStream.range(0, corpus.size()).mapToObj(corpus::persona).toList();

        assertThat(people.stream()
                        .filter(person -> !person.passed())
                        .flatMap(person -> person.findings().stream())
                        .collect(Collectors.groupingBy(Finding::rule, Collectors.counting())))
                .isEmpty();
        assertThat(people.stream().filter(person -> person.retries() > 0).count() / 20_000.0)
                .isLessThan(0.01);
    }

    @Test
    void traitsCorrelateAsPublished() {
        Corpus corpus = World.corpus(
                Requirements.ofSize(20_000).withSeed(6).withAges(30, 34).withSex(Sex.FEMALE));
        double[][] traits = LongStream.range(0, corpus.size())
                .mapToObj(ordinal -> corpus.persona(ordinal).persona().traits())
                .map(t -> new double[] {t.extraversion(), t.openness(), t.neuroticism(), t.conscientiousness()})
                .toArray(double[][]::new);

        assertThat(correlation(traits, 0, 1)).isCloseTo(0.31, within(0.03));
        assertThat(correlation(traits, 2, 3)).isCloseTo(-0.32, within(0.03));
    }

    private static double correlation(double[][] rows, int a, int b) {
        double meanA = 0;
        double meanB = 0;
        for (double[] row : rows) {
            meanA += row[a] / rows.length;
            meanB += row[b] / rows.length;
        }
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (double[] row : rows) {
            ab += (row[a] - meanA) * (row[b] - meanB);
            aa += (row[a] - meanA) * (row[a] - meanA);
            bb += (row[b] - meanB) * (row[b] - meanB);
        }
        return ab / Math.sqrt(aa * bb);
    }
}
