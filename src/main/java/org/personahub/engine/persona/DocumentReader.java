package org.personahub.engine.persona;

import java.nio.charset.StandardCharsets;

/// Reads what DocumentWriter wrote.
///
/// Every method throws UnreadableDocument when the bytes end early or cannot have been written by it.
final class DocumentReader {

    private final byte[] bytes;
    private int position;

    DocumentReader(byte[] bytes) {
        this.bytes = bytes;
    }

    long unsigned() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            require(1);
            byte next = bytes[position++];
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new UnreadableDocument("an integer has more than ten bytes");
    }

    /// An unsigned integer that counts things of at least one byte each, so that broken bytes cannot ask for much
    /// memory.
    int count() {
        long count = unsigned();
        if (count < 0 || count > bytes.length) {
            throw new UnreadableDocument("it counts " + count + " things in " + bytes.length + " bytes");
        }
        return (int) count;
    }

    long signed() {
        long value = unsigned();
        return value >>> 1 ^ -(value & 1);
    }

    double real() {
        require(8);
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = bits << 8 | bytes[position++] & 0xff;
        }
        return Double.longBitsToDouble(bits);
    }

    String text() {
        int size = count();
        require(size);
        String value = new String(bytes, position, size, StandardCharsets.UTF_8);
        position += size;
        return value;
    }

    void end() {
        if (position != bytes.length) {
            throw new UnreadableDocument((bytes.length - position) + " bytes are left over");
        }
    }

    private void require(int more) {
        if (bytes.length - position < more) {
            throw new UnreadableDocument("it ends after " + bytes.length + " bytes");
        }
    }
}
