package org.personahub.store;

import io.airlift.compress.v3.zstd.ZstdJavaCompressor;
import io.airlift.compress.v3.zstd.ZstdJavaDecompressor;
import java.util.Arrays;

/// Documents as the `document` column holds them: one byte that names the compression, then the compressed bytes.
///
/// An instance reuses its buffer, so one thread uses it at a time.
final class DocumentCompression {

    private static final byte ZSTD = 1;

    private final ZstdJavaCompressor compressor = new ZstdJavaCompressor();
    private byte[] buffer = new byte[4096];

    /// The stored form of a document, in a buffer that the next call overwrites.
    Stored compress(byte[] document) {
        int most = 1 + compressor.maxCompressedLength(document.length);
        if (buffer.length < most) {
            buffer = new byte[most];
        }
        buffer[0] = ZSTD;
        int length = compressor.compress(document, 0, document.length, buffer, 1, buffer.length - 1);
        return new Stored(buffer, 1 + length);
    }

    /// The document of a stored form.
    ///
    /// @throws IllegalArgumentException when it was stored in a way this version does not know
    static byte[] decompress(byte[] stored) {
        if (stored.length == 0 || stored[0] != ZSTD) {
            throw new IllegalArgumentException("The document is compressed in a way this version does not know; "
                    + "read it with the version that stored it, or a newer one.");
        }
        ZstdJavaDecompressor decompressor = new ZstdJavaDecompressor();
        byte[] document = new byte[Math.toIntExact(decompressor.getDecompressedSize(stored, 1, stored.length - 1))];
        int length = decompressor.decompress(stored, 1, stored.length - 1, document, 0, document.length);
        return length == document.length ? document : Arrays.copyOf(document, length);
    }

    /// The first `length` bytes of a buffer.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Stored(byte[] buffer, int length) {}
}
