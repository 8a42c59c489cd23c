package org.personahub.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rows in PostgreSQL's binary COPY format, written into one growing buffer; `BinaryCopyIn` sends them.
///
/// The format of a row: the number of its fields, then for each field its length (-1 for null) and its big-endian
/// value.
final class BinaryCopy {

    private static final int NULL = -1;

    private byte[] buffer;
    private int length;

    /// An empty one that has room for that many bytes before it grows.
    BinaryCopy(int expectedBytes) {
        buffer = new byte[Math.max(64, expectedBytes)];
    }

    /// Begins a row of that many fields.
    BinaryCopy row(int fields) {
        return raw((short) fields);
    }

    /// A `smallint`.
    BinaryCopy smallint(int value) {
        return raw(Short.BYTES).raw((short) value);
    }

    /// An `integer`.
    BinaryCopy integer(int value) {
        return raw(Integer.BYTES).raw(value);
    }

    /// A `bigint`.
    BinaryCopy bigint(long value) {
        return raw(Long.BYTES).raw(value);
    }

    /// A `double precision`.
    BinaryCopy real(@Nullable Double value) {
        return value == null ? raw(NULL) : bigint(Double.doubleToLongBits(value));
    }

    /// A `uuid`.
    BinaryCopy uuid(UUID value) {
        return raw(2 * Long.BYTES).raw(value.getMostSignificantBits()).raw(value.getLeastSignificantBits());
    }

    /// A `text`. The character 0, which PostgreSQL does not know, is refused by the database.
    BinaryCopy text(@Nullable String value) {
        if (value == null) {
            return raw(NULL);
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return bytea(bytes, bytes.length);
    }

    /// No value.
    BinaryCopy nothing() {
        return raw(NULL);
    }

    /// A `bytea` of the first `count` bytes.
    BinaryCopy bytea(byte[] bytes, int count) {
        return raw(count).raw(bytes, count);
    }

    /// How many bytes the rows have so far.
    int length() {
        return length;
    }

    /// The buffer, of which the first `length` bytes are rows; the caller takes it over and adds nothing more.
    byte[] buffer() {
        return buffer;
    }

    private BinaryCopy raw(short value) {
        ensure(Short.BYTES);
        buffer[length++] = (byte) (value >>> 8);
        buffer[length++] = (byte) value;
        return this;
    }

    private BinaryCopy raw(int value) {
        return raw((short) (value >>> 16)).raw((short) value);
    }

    private BinaryCopy raw(long value) {
        return raw((int) (value >>> 32)).raw((int) value);
    }

    private BinaryCopy raw(byte[] bytes, int count) {
        ensure(count);
        System.arraycopy(bytes, 0, buffer, length, count);
        length += count;
        return this;
    }

    private void ensure(int more) {
        if (buffer.length - length < more) {
            buffer = Arrays.copyOf(buffer, Math.max(length + more, Math.multiplyExact(buffer.length, 2)));
        }
    }
}
