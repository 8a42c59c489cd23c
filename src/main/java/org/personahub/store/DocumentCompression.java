package org.personahub.store;

import io.airlift.compress.v3.zstd.ZstdCompressor;
import io.airlift.compress.v3.zstd.ZstdDecompressor;
import io.airlift.compress.v3.zstd.ZstdJavaCompressor;
import io.airlift.compress.v3.zstd.ZstdJavaDecompressor;
import io.airlift.compress.v3.zstd.ZstdNativeCompressor;
import io.airlift.compress.v3.zstd.ZstdNativeDecompressor;
import java.util.Arrays;

/// Documents as the `document` column holds them: one byte that names the compression, then the compressed bytes.
///
/// Zstandard's own library does it in a third of the time where it can be loaded, and Java does everywhere else; either
/// reads what the other wrote. An instance reuses its buffer, so one thread uses it at a time.
final class DocumentCompression {

    private static final byte ZSTD = 1;

    /// Higher levels save a few hundredths of the bytes and take half as long again.
    private static final int LEVEL = 1;

    /// A native image would have to be told of each function of the library when it is built.
    private static final boolean LIBRARY =
            System.getProperty("org.graalvm.nativeimage.imagecode") == null && ZstdNativeCompressor.isEnabled();

    private final ZstdCompressor compressor = LIBRARY ? new ZstdNativeCompressor(LEVEL) : new ZstdJavaCompressor();
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
        ZstdDecompressor decompressor = LIBRARY ? new ZstdNativeDecompressor() : new ZstdJavaDecompressor();
        byte[] document = new byte[Math.toIntExact(decompressor.getDecompressedSize(stored, 1, stored.length - 1))];
        int length = decompressor.decompress(stored, 1, stored.length - 1, document, 0, document.length);
        return length == document.length ? document : Arrays.copyOf(document, length);
    }

    /// The first `length` bytes of a buffer.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Stored(byte[] buffer, int length) {}
}
