package org.personahub.bench;

import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictTrainer;
import io.airlift.compress.v3.lz4.Lz4JavaCompressor;
import io.airlift.compress.v3.lz4.Lz4JavaDecompressor;
import io.airlift.compress.v3.zstd.ZstdJavaCompressor;
import io.airlift.compress.v3.zstd.ZstdJavaDecompressor;
import io.airlift.compress.v3.zstd.ZstdNativeCompressor;
import io.airlift.compress.v3.zstd.ZstdNativeDecompressor;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.persona.PersonaDocument;
import org.personahub.engine.synthesis.Corpus;

/// What compressing the documents of HIGH people costs and saves, by processor time. Dictionaries are trained on
/// other people than those who are measured.
final class EncodingCost {

    private static final int TRAINING = 3000;
    private static final int MEASURED = 2000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 3;
    private static final int MOST = 64 * 1024;
    private static final int DICTIONARY = 64 * 1024;
    private static final int DEFLATE_WINDOW = 32 * 1024;

    private EncodingCost() {}

    /// Prints a row for each encoding.
    static void print(PrintStream out) {
        Corpus corpus = World.load().corpus(1_000_000, Complexity.HIGH);
        List<byte[]> training = documents(corpus, 500_000, TRAINING);
        List<byte[]> people = documents(corpus, 0, MEASURED);
        out.printf(Locale.ROOT, "%-40s %10s %14s %14s%n", "encoding", "bytes", "compress, us", "decompress, us");
        row(out, "none", people, new None());
        row(out, "zstd in Java (aircompressor)", people, new ZstdInJava());
        for (int level : new int[] {1, 3}) {
            row(out, "zstd library (aircompressor) " + level, people, new ZstdLibrary(level));
        }
        row(out, "lz4 in Java (aircompressor)", people, new Lz4InJava());
        row(out, "deflate 1", people, new Deflate(1, null));
        row(out, "deflate 6", people, new Deflate(6, null));
        row(out, "deflate 1, 32 KB of people before", people, new Deflate(1, joined(training)));
        row(out, "deflate 6, 32 KB of people before", people, new Deflate(6, joined(training)));
        for (int level : new int[] {1, 3, 9}) {
            row(out, "zstd library (zstd-jni) " + level, people, new ZstdWithDictionary(level, null));
        }
        byte[] dictionary = trained(training);
        for (int level : new int[] {1, 3, 9}) {
            row(
                    out,
                    "zstd library " + level + ", trained dictionary",
                    people,
                    new ZstdWithDictionary(level, dictionary));
        }
    }

    private static void row(PrintStream out, String name, List<byte[]> people, Encoding encoding) {
        byte[] buffer = new byte[MOST];
        byte[] back = new byte[MOST];
        long bytes = 0;
        double compress = 0;
        double decompress = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            bytes = 0;
            long compressing = 0;
            long decompressing = 0;
            for (byte[] person : people) {
                long begun = processorTime();
                int length = encoding.compress(person, buffer);
                long compressed = processorTime();
                int restored = encoding.decompress(buffer, length, back);
                decompressing += processorTime() - compressed;
                compressing += compressed - begun;
                bytes += length;
                if (restored != person.length) {
                    throw new IllegalStateException(name + " lost something");
                }
            }
            if (round >= WARM_UP) {
                compress += compressing / 1e3 / people.size() / ROUNDS;
                decompress += decompressing / 1e3 / people.size() / ROUNDS;
            }
        }
        out.printf(
                Locale.ROOT,
                "%-40s %10.0f %14.1f %14.1f%n",
                name,
                bytes / (double) people.size(),
                compress,
                decompress);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<byte[]> documents(Corpus corpus, long from, int count) {
        return LongStream.range(from, from + count)
                .mapToObj(ordinal -> PersonaDocument.encode(
                                corpus.persona(ordinal).persona())
                        .bytes())
                .toList();
    }

    private static byte[] trained(List<byte[]> training) {
        int bytes = training.stream().mapToInt(document -> document.length).sum();
        ZstdDictTrainer trainer = new ZstdDictTrainer(bytes, DICTIONARY);
        training.forEach(trainer::addSample);
        return trainer.trainSamples();
    }

    private static byte[] joined(List<byte[]> people) {
        byte[] joined = new byte[DEFLATE_WINDOW];
        int end = joined.length;
        for (byte[] person : people) {
            int length = Math.min(person.length, end);
            System.arraycopy(person, 0, joined, end - length, length);
            end -= length;
        }
        return joined;
    }

    private interface Encoding {

        int compress(byte[] document, byte[] into);

        int decompress(byte[] stored, int length, byte[] into);
    }

    private static final class None implements Encoding {

        @Override
        public int compress(byte[] document, byte[] into) {
            System.arraycopy(document, 0, into, 0, document.length);
            return document.length;
        }

        @Override
        public int decompress(byte[] stored, int length, byte[] into) {
            System.arraycopy(stored, 0, into, 0, length);
            return length;
        }
    }

    private static final class ZstdInJava implements Encoding {

        private final ZstdJavaCompressor compressor = new ZstdJavaCompressor();
        private final ZstdJavaDecompressor decompressor = new ZstdJavaDecompressor();

        @Override
        public int compress(byte[] document, byte[] into) {
            return compressor.compress(document, 0, document.length, into, 0, into.length);
        }

        @Override
        public int decompress(byte[] stored, int length, byte[] into) {
            return decompressor.decompress(stored, 0, length, into, 0, into.length);
        }
    }

    private static final class ZstdLibrary implements Encoding {

        private final ZstdNativeCompressor compressor;
        private final ZstdNativeDecompressor decompressor = new ZstdNativeDecompressor();

        ZstdLibrary(int level) {
            compressor = new ZstdNativeCompressor(level);
        }

        @Override
        public int compress(byte[] document, byte[] into) {
            return compressor.compress(document, 0, document.length, into, 0, into.length);
        }

        @Override
        public int decompress(byte[] stored, int length, byte[] into) {
            return decompressor.decompress(stored, 0, length, into, 0, into.length);
        }
    }

    private static final class Lz4InJava implements Encoding {

        private final Lz4JavaCompressor compressor = new Lz4JavaCompressor();
        private final Lz4JavaDecompressor decompressor = new Lz4JavaDecompressor();

        @Override
        public int compress(byte[] document, byte[] into) {
            return compressor.compress(document, 0, document.length, into, 0, into.length);
        }

        @Override
        public int decompress(byte[] stored, int length, byte[] into) {
            return decompressor.decompress(stored, 0, length, into, 0, into.length);
        }
    }

    private static final class Deflate implements Encoding {

        private final Deflater deflater;
        private final Inflater inflater = new Inflater(true);
        private final byte @Nullable [] before;

        Deflate(int level, byte @Nullable [] before) {
            deflater = new Deflater(level, true);
            this.before = before;
        }

        @Override
        public int compress(byte[] document, byte[] into) {
            deflater.reset();
            if (before != null) {
                deflater.setDictionary(before);
            }
            deflater.setInput(document);
            deflater.finish();
            return deflater.deflate(into);
        }

        @Override
        public int decompress(byte[] stored, int length, byte[] into) {
            inflater.reset();
            if (before != null) {
                inflater.setDictionary(before);
            }
            inflater.setInput(stored, 0, length);
            try {
                return inflater.inflate(into);
            } catch (DataFormatException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    private static final class ZstdWithDictionary implements Encoding {

        private final ZstdCompressCtx compressor = new ZstdCompressCtx();
        private final ZstdDecompressCtx decompressor = new ZstdDecompressCtx();

        ZstdWithDictionary(int level, byte @Nullable [] dictionary) {
            compressor.setLevel(level);
            if (dictionary != null) {
                compressor.loadDict(dictionary);
                decompressor.loadDict(dictionary);
            }
        }

        @Override
        public int compress(byte[] document, byte[] into) {
            return compressor.compressByteArray(into, 0, into.length, document, 0, document.length);
        }

        @Override
        public int decompress(byte[] stored, int length, byte[] into) {
            return decompressor.decompressByteArray(into, 0, into.length, stored, 0, length);
        }
    }
}
