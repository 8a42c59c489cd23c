package org.personahub.engine.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.personahub.Golden;
import org.personahub.engine.EngineVersion;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.Attribute;
import org.personahub.engine.persona.Fingerprint;
import org.personahub.engine.persona.PersonaDocument;

/// Sums over so many people that a change to one in ten thousand is noticed.
///
/// When one fails, people have changed: raise EngineVersion.CURRENT and update the golden files.
class GoldenPeopleTest {

    private static final int BLOCK = 10_000;
    private static final int THREADS = 4;

    /// The people of ordinals 0 … people - 1 of a corpus.
    private record Sample(String what, long people, Requirements requirements) {}

    private static final List<Sample> SAMPLES = List.of(
            new Sample(
                    "the world",
                    150_000,
                    Requirements.ofSize(150_000).withSeed(3).withComplexity(Complexity.BASIC)),
            new Sample(
                    "women of working age, of a trillion of Ghana and Japan",
                    20_000,
                    Requirements.ofSize(1_000_000_000_000L)
                            .withSeed(4)
                            .withSex(Sex.FEMALE)
                            .withAges(20, 59)
                            .withTerritories(List.of(new TerritoryShare("GH", 3.0), new TerritoryShare("JP", 1.0)))
                            .withComplexity(Complexity.BASIC)),
            new Sample(
                    "the old everywhere, in more detail",
                    30_000,
                    Requirements.ofSize(30_000).withSeed(5).withAges(60, 109).withComplexity(Complexity.MODERATE)));

    private static Fingerprint sum(Corpus corpus, LongStream ordinals) {
        return ordinals.mapToObj(ordinal -> PersonaDocument.encode(
                                corpus.persona(ordinal).persona())
                        .fingerprint())
                .reduce(Fingerprint.ZERO, Fingerprint::plus);
    }

    @Test
    void twoHundredThousandPeopleNeverChangeWhateverThreadsLocaleAndTimeZone() {
        StringBuilder lines =
                new StringBuilder("engine " + EngineVersion.CURRENT + ", atlas " + World.ATLAS.version() + "\n");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try (ForkJoinPool threads = new ForkJoinPool(THREADS)) {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            for (Sample sample : SAMPLES) {
                Corpus corpus = World.corpus(sample.requirements());
                lines.append(sample.what()).append('\n');
                for (long from = 0; from < sample.people(); from += BLOCK) {
                    LongStream ordinals = LongStream.range(from, from + BLOCK);
                    lines.append(from)
                            .append(' ')
                            .append(threads.submit(() -> sum(corpus, ordinals.parallel()))
                                    .join())
                            .append('\n');
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        Golden.compare("people.txt", lines.toString());
        for (Sample sample : SAMPLES) {
            Fingerprint onOneThread = sum(World.corpus(sample.requirements()), LongStream.range(0, BLOCK));
            assertThat(lines).contains(sample.what() + "\n0 " + onOneThread + "\n");
        }
    }

    /// One sum for each attribute, so that the difference says which ones a change has reached. Another attribute adds
    /// its line and leaves the others as they are.
    @Test
    void everyAttributeIsAsItWas() {
        Corpus corpus = World.corpus(Requirements.ofSize(1_000).withSeed(6).withComplexity(Complexity.HIGH));
        Map<String, Fingerprint> sums = new TreeMap<>();
        for (long ordinal = 0; ordinal < corpus.size(); ordinal++) {
            for (Attribute attribute : corpus.persona(ordinal).persona().attributes()) {
                String text = ordinal + " " + attribute.value() + " " + attribute.origin();
                sums.merge(attribute.path(), Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)), Fingerprint::plus);
            }
        }
        Golden.compare(
                "attributes.txt",
                sums.entrySet().stream()
                        .map(sum -> sum.getKey() + " " + sum.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    /// Two attributes that drew from one stream would change together.
    @Test
    void everyStreamHasOneOwner() throws IOException {
        Pattern named = Pattern.compile("StreamKey\\.of\\(\"([^\"]+)\"\\)");
        List<String> names = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/personahub/engine"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                names.addAll(named.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .toList());
            }
        }

        assertThat(names).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }
}
