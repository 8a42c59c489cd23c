package org.personahub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.airlift.compress.v3.zstd.ZstdJavaCompressor;
import io.airlift.compress.v3.zstd.ZstdJavaDecompressor;
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

    @Property(tries = 100)
    void whatJavaCompressedIsReadAndJavaReadsWhatTheLibraryCompressed(@ForAll byte[] document) {
        ZstdJavaCompressor java = new ZstdJavaCompressor();
        byte[] byJava = new byte[1 + java.maxCompressedLength(document.length)];
        byJava[0] = 1;
        int length = 1 + java.compress(document, 0, document.length, byJava, 1, byJava.length - 1);
        assertThat(DocumentCompression.decompress(Arrays.copyOf(byJava, length)))
                .isEqualTo(document);

        byte[] stored = stored(document);
        byte[] read = new byte[document.length];
        new ZstdJavaDecompressor().decompress(stored, 1, stored.length - 1, read, 0, read.length);
        assertThat(read).isEqualTo(document);
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
