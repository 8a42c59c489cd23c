package org.personahub.engine.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.synthesis.Corpus;
import org.xml.sax.InputSource;

class PortraitTest {

    private final Portrait portraits = new Portrait();
    private final Corpus corpus = World.corpus(Requirements.ofSize(200));

    @Test
    void everyPortraitIsWellFormedAndHasNoFace() throws Exception {
        for (long ordinal = 0; ordinal < 200; ordinal++) {
            String svg = portraits.svg(corpus.persona(ordinal).persona());

            var document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
            assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(svg).doesNotContain("NaN").doesNotContain("null");
        }
    }

    @Test
    void equalPeopleHaveEqualPortraitsAndDifferentPeopleDifferentOnes() {
        Set<String> portraits = new HashSet<>();
        for (long ordinal = 0; ordinal < 200; ordinal++) {
            String svg = this.portraits.svg(corpus.persona(ordinal).persona());
            assertThat(this.portraits.svg(corpus.persona(ordinal).persona())).isEqualTo(svg);
            portraits.add(svg);
        }

        assertThat(portraits).hasSizeGreaterThan(198);
    }
}
