package org.personahub.engine.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.synthesis.Corpus;

class PersonaDocumentTest {

    private static final Corpus CORPUS =
            World.corpus(Requirements.ofSize(500).withSeed(11).withComplexity(Complexity.HIGH));

    @Test
    void aPersonComesBackFromItsDocument() {
        for (long ordinal = 0; ordinal < CORPUS.size(); ordinal++) {
            Persona persona = CORPUS.persona(ordinal).persona();
            PersonaDocument document = PersonaDocument.encode(persona);

            assertThat(PersonaDocument.decode(document.bytes())).isEqualTo(persona);
            assertThat(PersonaDocument.encode(PersonaDocument.decode(document.bytes())))
                    .isEqualTo(document);
        }
    }

    @Test
    void differentPeopleHaveDifferentFingerprints() {
        assertThat(java.util.stream.LongStream.range(0, CORPUS.size())
                        .mapToObj(ordinal -> PersonaDocument.encode(
                                        CORPUS.persona(ordinal).persona())
                                .fingerprint()))
                .doesNotHaveDuplicates();
    }

    @Test
    void brokenBytesAreRefusedWithoutHarm() {
        byte[] bytes = PersonaDocument.encode(CORPUS.persona(0).persona()).bytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> PersonaDocument.decode(cut)).isInstanceOf(UnreadableDocument.class);
        }
        byte[] newer = bytes.clone();
        newer[0] = 99;
        assertThatThrownBy(() -> PersonaDocument.decode(newer))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("format 99");
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 3);
        assertThatThrownBy(() -> PersonaDocument.decode(longer)).isInstanceOf(UnreadableDocument.class);
    }

    @Test
    void aDocumentOfTheFirstEngineIsStillRead() throws IOException {
        Persona stored;
        try (InputStream in = PersonaDocumentTest.class.getResourceAsStream("/documents/engine-1.document")) {
            stored = PersonaDocument.decode(Objects.requireNonNull(in).readAllBytes());
        }

        assertThat(stored.identity().name().full()).isEqualTo("Bruna Oliveira Antunes");
        assertThat(stored.attributes())
                .contains(
                        new Attribute(
                                "identity.name.given",
                                "Bruna",
                                null,
                                new Origin(AttributeKind.MODELLED, "datafaker-names")),
                        new Attribute(
                                "traits.neuroticism",
                                "64.3",
                                "T-score",
                                new Origin(AttributeKind.MODELLED, "big-five-meta-analysis")),
                        new Attribute(
                                "contextual.cohort",
                                "born in the 2000s",
                                null,
                                new Origin(AttributeKind.DERIVED, "birth-decade")),
                        new Attribute(
                                "experiential.tension",
                                "0.73",
                                "0 to 1",
                                new Origin(AttributeKind.MODELLED, "pursuits")));
        assertThat(stored.traits().narrow().isEmpty()).isTrue();
        assertThat(stored.traits().morningness()).isNaN();
        assertThat(PersonaDocument.decode(PersonaDocument.encode(stored).bytes()))
                .isEqualTo(stored);
    }

    @Test
    void everyAttributeHasProvenance() {
        for (Attribute attribute : CORPUS.persona(1).persona().attributes()) {
            assertThat(attribute.origin().source()).isNotBlank();
            assertThat(attribute.value().isEmpty())
                    .isEqualTo(attribute.origin().kind() == AttributeKind.NOT_APPLICABLE);
        }
    }

    @Test
    void checksumsDoNotDependOnTheOrder() {
        Fingerprint a = new Fingerprint(-1, -1);
        Fingerprint b = new Fingerprint(3, 5);
        Fingerprint c = new Fingerprint(Long.MIN_VALUE, Long.MAX_VALUE);

        assertThat(a.plus(b).plus(c)).isEqualTo(c.plus(a).plus(b));
        assertThat(a.plus(b)).isEqualTo(new Fingerprint(3, 4));
        assertThat(Fingerprint.parse(c.toString())).isEqualTo(c);
    }
}
