package org.personahub.api.graphql;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/// One list in one order under one filter. Its cursors are opaque and of no use in any other list.
///
/// A cursor is the base64url form of a version byte, eight bytes of the scope's hash, and the position as text.
final class CursorScope {

    private static final byte VERSION = 1;
    private static final int HASH_BYTES = 8;
    private static final int HEAD = 1 + HASH_BYTES;

    private final byte[] hash;

    private CursorScope(byte[] hash) {
        this.hash = hash;
    }

    /// The scope of the list that those texts describe together.
    static CursorScope of(String... description) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", description).getBytes(StandardCharsets.UTF_8));
            return new CursorScope(Arrays.copyOf(whole, HASH_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /// The cursor of a position.
    String cursor(String position) {
        byte[] text = position.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = ByteBuffer.allocate(HEAD + text.length)
                .put(VERSION)
                .put(hash)
                .put(text)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// The position of a cursor.
    ///
    /// @throws RequestRefused when it is no cursor of this list
    String position(String cursor) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException noBase64) {
            throw refusal();
        }
        if (bytes.length <= HEAD || bytes[0] != VERSION || !Arrays.equals(bytes, 1, HEAD, hash, 0, HASH_BYTES)) {
            throw refusal();
        }
        return new String(bytes, HEAD, bytes.length - HEAD, StandardCharsets.UTF_8);
    }

    /// What a client reads whose cursor is none of this list.
    static RequestRefused refusal() {
        return new RequestRefused(
                ErrorCode.INVALID_CURSOR,
                "The cursor is none of this list; pass an endCursor or startCursor of a page with the same filter and order,"
                        + " or none to begin anew.");
    }
}
