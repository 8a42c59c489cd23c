package org.personahub.engine.persona;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes the primitive values of a document: variable-length integers, IEEE doubles, UTF-8 text.
final class DocumentWriter {

    /// More than most documents of HIGH people have, so that few are copied while they grow.
    private static final int ROOM = 16 * 1024;

    private byte[] buffer = new byte[ROOM];
    private int length;

    /// An unsigned integer, seven bits a byte, lowest first.
    void unsigned(long value) {
        reserve(10);
        // Most are flags and lengths of a line of text.
        if (value >>> 7 == 0) {
            buffer[length++] = (byte) value;
            return;
        }
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            buffer[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        buffer[length++] = (byte) rest;
    }

    /// A signed integer, small magnitudes short.
    void signed(long value) {
        unsigned(value << 1 ^ value >> 63);
    }

    void real(double value) {
        reserve(8);
        long bits = Double.doubleToLongBits(value);
        for (int shift = 56; shift >= 0; shift -= 8) {
            buffer[length++] = (byte) (bits >>> shift);
        }
    }

    void text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        unsigned(bytes.length);
        bytes(bytes);
    }

    /// Those bytes as they are, without their number.
    void bytes(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(buffer, length);
    }

    private void reserve(int more) {
        if (buffer.length - length < more) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
        }
    }
}
