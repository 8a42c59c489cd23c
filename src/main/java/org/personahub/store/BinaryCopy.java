package org.personahub.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Rows in PostgreSQL's binary COPY format, written into one growing buffer.
///
/// The format: a signature, then for each row the number of its fields and for each field its length (-1 for null) and
/// its big-endian value, then -1.
final class BinaryCopy {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int TRAILER = -1;
    private static final int NULL = -1;

    private byte[] buffer;
    private int length;

    /// An empty one that has room for that many bytes before it grows.
    BinaryCopy(int expectedBytes) {
        buffer = new byte[Math.max(64, expectedBytes)];
        raw(SIGNATURE, SIGNATURE.length);
        raw(0);
        raw(0);
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

    /// A `bytea` of the first `count` bytes.
    BinaryCopy bytea(byte[] bytes, int count) {
        return raw(count).raw(bytes, count);
    }

    /// Sends all rows with that COPY statement and answers how many the database took.
    long send(Connection connection, String statement) throws SQLException {
        raw((short) TRAILER);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            copy.writeToCopy(buffer, 0, length);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
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
