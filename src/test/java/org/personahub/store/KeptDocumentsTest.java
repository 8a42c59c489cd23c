package org.personahub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personahub.engine.EngineVersion;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.persona.Attribute;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.PersonaDocument;
import org.personahub.engine.synthesis.Corpus;
import org.personahub.engine.synthesis.Synthesis;

/// Documents as earlier versions stored them, kept in `src/test/resources/documents` with what they say. With
/// `-Dgolden.update` those of the present engine are added when there are none; what is kept is never replaced.
class KeptDocumentsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "documents");
    private static final String STORED = ".stored";
    private static final long ORDINAL = 5;

    @BeforeAll
    static void keepWhatIsNew() throws IOException {
        if (!Boolean.getBoolean("golden.update")) {
            return;
        }
        Atlas atlas = Atlas.load();
        for (Complexity complexity : Complexity.values()) {
            Path file = FOLDER.resolve("engine-" + EngineVersion.CURRENT + "-" + complexity + STORED);
            if (Files.notExists(file)) {
                Blueprint blueprint = new PersonaHubArchitect(atlas)
                        .design(Requirements.ofSize(100).withSeed(3).withComplexity(complexity));
                Persona persona = Corpus.of(atlas, new Synthesis(atlas), blueprint)
                        .persona(ORDINAL)
                        .persona();
                var stored = new DocumentCompression()
                        .compress(PersonaDocument.encode(persona).bytes());
                Files.write(file, Arrays.copyOf(stored.buffer(), stored.length()));
                Files.writeString(said(file), text(persona));
            }
        }
    }

    static List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(STORED))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void whatWasStoredOnceStillSaysTheSame(Path file) throws IOException {
        Persona read = PersonaDocument.decode(DocumentCompression.decompress(Files.readAllBytes(file)));

        assertThat(text(shownWhole(read)))
                .contains(Files.readString(said(file))
                        .lines()
                        .filter(line -> !line.startsWith("complexity = "))
                        .toList());
    }

    @Test
    void thereAreSomeOfEachComplexity() throws IOException {
        for (Complexity complexity : Complexity.values()) {
            assertThat(kept()).anyMatch(file -> file.toString().contains(complexity.name()));
        }
    }

    private static Path said(Path file) {
        return Path.of(file.toString().replace(STORED, ".txt"));
    }

    /// The same content, with all of it in the list of attributes: which complexity shows what may change.
    private static Persona shownWhole(Persona persona) {
        return new Persona(
                Complexity.HIGH,
                persona.identity(),
                persona.traits(),
                persona.textual(),
                persona.visual(),
                persona.behavioral(),
                persona.contextual(),
                persona.experiential(),
                persona.emergent(),
                persona.background(),
                persona.family(),
                persona.sensitive(),
                persona.provenance());
    }

    /// A line for each attribute that has a value: attributes that come later have none in an old document.
    private static String text(Persona persona) {
        return persona.attributes().stream()
                .filter(attribute -> !attribute.value().isEmpty())
                .map(KeptDocumentsTest::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Attribute attribute) {
        return attribute.path() + " = " + attribute.value().replace('\n', ' ') + "  ("
                + attribute.origin().kind() + ", " + attribute.origin().source() + ")";
    }
}
