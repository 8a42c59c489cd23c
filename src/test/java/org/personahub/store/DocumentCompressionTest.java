package org.personahub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DocumentCompressionTest {

    private final DocumentCompression compression = new DocumentCompression();

    @Property(tries = 200)
    void whatIsCompressedComesBack(@ForAll byte[] document) {
        assertThat(DocumentCompression.decompress(stored(document))).isEqualTo(document);
    }

    @Test
    void repetitionIsStoredShort() {
        assertThat(stored("again and again ".repeat(500).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasSizeLessThan(200);
    }

    @Test
    void aDocumentOfALaterVersionIsRefused() {
        assertThatThrownBy(() -> DocumentCompression.decompress(new byte[] {99, 1, 2}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("newer");
    }

    private byte[] stored(byte[] document) {
        var stored = compression.compress(document);
        return Arrays.copyOf(stored.buffer(), stored.length());
    }
}
