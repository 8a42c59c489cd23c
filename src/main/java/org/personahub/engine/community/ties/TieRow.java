package org.personahub.engine.community.ties;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// The ties of one member in few bytes: a byte for the format, how many there are, and for each tie how much the
/// other's number grows, the relation, the strength in steps and the year.
///
/// Numbers are of variable length, seven bits a byte, the lowest first.
public final class TieRow {

    private static final int FORMAT = 1;

    /// Years count from here, either way.
    private static final int YEAR = 2000;

    private TieRow() {}

    /// The bytes of a member's ties.
    ///
    /// @param ties sorted by the other's number; strengths keep two and a half digits
    /// @throws IllegalArgumentException when they are not sorted, or a relation is none of `Relation`
    public static byte[] encode(List<Tie> ties) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 + 6 * ties.size());
        bytes.write(FORMAT);
        write(bytes, ties.size());
        int last = 0;
        for (Tie tie : ties) {
            if (tie.member() < last) {
                throw new IllegalArgumentException("ties must be sorted by the other's number");
            }
            write(bytes, tie.member() - last);
            write(bytes, Relation.of(tie.relation()).ordinal());
            write(bytes, (int) Math.round(tie.strength() * Closeness.STEPS));
            int away = tie.since() - YEAR;
            write(bytes, away << 1 ^ away >> 31);
            last = tie.member();
        }
        return bytes.toByteArray();
    }

    /// The ties that bytes write.
    ///
    /// @throws IllegalArgumentException when they are of another format or end too soon
    public static List<Tie> decode(byte[] bytes) {
        Reader reader = new Reader(bytes);
        int format = reader.next();
        if (format != FORMAT) {
            throw new IllegalArgumentException("ties of format " + format + " cannot be read, only of " + FORMAT);
        }
        int count = reader.next();
        List<Tie> ties = new ArrayList<>(Math.min(count, bytes.length));
        int member = 0;
        for (int i = 0; i < count; i++) {
            member += reader.next();
            Relation relation = Relation.at(reader.next());
            double strength = (double) reader.next() / Closeness.STEPS;
            int away = reader.next();
            ties.add(new Tie(relation.layer(), member, strength, relation.text(), YEAR + (away >>> 1 ^ -(away & 1))));
        }
        return ties;
    }

    private static void write(ByteArrayOutputStream bytes, int number) {
        int rest = number;
        while (rest > 0x7f) {
            bytes.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    private static final class Reader {

        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        int next() {
            int number = 0;
            for (int shift = 0; shift < 32; shift += 7) {
                if (at == bytes.length) {
                    throw new IllegalArgumentException("ties end after " + at + " bytes");
                }
                int part = bytes[at++];
                number |= (part & 0x7f) << shift;
                if (part >= 0) {
                    return number;
                }
            }
            throw new IllegalArgumentException("a number among ties is too long");
        }
    }
}
