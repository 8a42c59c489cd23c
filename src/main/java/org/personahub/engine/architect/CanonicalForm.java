package org.personahub.engine.architect;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;

/// The one way to write requirements down: equal requirements have equal text, and the text can be read back.
///
/// It is hashed into a blueprint's id, kept with every run, and carried inside the ids of corpus people.
public final class CanonicalForm {

    private CanonicalForm() {}

    /// The text of requirements; what is not said is left out.
    public static String write(Requirements requirements) {
        return people(requirements)
                + part("complexity", requirements.complexity())
                + part("qualityMode", requirements.qualityMode())
                + part("theme", requirements.theme())
                + part("sensitive", writeSensitive(requirements.sensitive()))
                + part("communityName", communityName(requirements.community()));
    }

    /// Reads what `write` wrote.
    ///
    /// @throws IllegalArgumentException when the text is something else
    public static Requirements read(String text) {
        Map<String, String> parts = new java.util.HashMap<>();
        for (String part : text.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("'" + part + "' is no part of requirements");
            }
            parts.put(part.substring(0, equals), part.substring(equals + 1));
        }
        String size = parts.get("size");
        if (size == null) {
            throw new IllegalArgumentException("the size is missing");
        }
        String seed = parts.get("seed");
        String territories = parts.get("territories");
        String sex = parts.get("sex");
        String complexity = parts.get("complexity");
        String qualityMode = parts.get("qualityMode");
        String asOf = parts.get("asOf");
        return new Requirements(
                Long.parseLong(size),
                seed == null ? null : Long.valueOf(seed),
                territories == null ? List.of() : readShares(territories),
                sex == null ? null : Sex.valueOf(sex),
                readAge(parts.get("minAge")),
                readAge(parts.get("maxAge")),
                complexity == null ? null : Complexity.valueOf(complexity),
                qualityMode == null ? null : QualityMode.valueOf(qualityMode),
                parts.get("theme"),
                asOf == null ? null : LocalDate.parse(asOf),
                readSensitive(parts.get("sensitive")),
                readCommunity(parts.get("community"), parts.get("communityName")));
    }

    /// A hash that identifies those texts together: 32 hexadecimal digits of their SHA-256.
    static String hash(String... texts) {
        return HexFormat.of().formatHex(sha256(texts), 0, 16);
    }

    /// A seed for requirements that name none: it depends on which people are asked for, not on how much of them is
    /// made, so that every complexity meets the same people.
    static long seedOf(Requirements requirements) {
        byte[] hash = sha256(people(requirements));
        long seed = 0;
        for (int i = 0; i < 7; i++) {
            seed = seed << 8 | hash[i] & 0xff;
        }
        return seed & PersonaHubArchitect.MAX_SEED;
    }

    private static String people(Requirements requirements) {
        return "size=" + requirements.size()
                + part("seed", requirements.seed())
                + (requirements.territories().isEmpty()
                        ? ""
                        : part("territories", writeShares(requirements.territories())))
                + part("sex", requirements.sex())
                + part("minAge", requirements.minAge())
                + part("maxAge", requirements.maxAge())
                + part("asOf", requirements.asOf())
                + part("community", city(requirements.community()));
    }

    private static String part(String name, @Nullable Object value) {
        return value == null ? "" : ";" + name + "=" + value;
    }

    private static String writeShares(List<TerritoryShare> shares) {
        return shares.stream()
                .map(share -> share.weight() == null ? share.code() : share.code() + ":" + share.weight())
                .collect(Collectors.joining(","));
    }

    private static List<TerritoryShare> readShares(String text) {
        List<TerritoryShare> shares = new ArrayList<>();
        for (String share : text.split(",", -1)) {
            int colon = share.indexOf(':');
            shares.add(
                    colon < 0
                            ? new TerritoryShare(share, null)
                            : new TerritoryShare(
                                    share.substring(0, colon), Double.valueOf(share.substring(colon + 1))));
        }
        return shares;
    }

    private static @Nullable String writeSensitive(Set<SensitiveAttribute> sensitive) {
        return sensitive.isEmpty()
                ? null
                : sensitive.stream().sorted().map(SensitiveAttribute::name).collect(Collectors.joining(","));
    }

    private static Set<SensitiveAttribute> readSensitive(@Nullable String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split(",", -1))
                        .map(SensitiveAttribute::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// The city of a community, nothing when it has none yet; null for a corpus.
    private static @Nullable String city(@Nullable CommunityPlan community) {
        return community == null ? null : Objects.requireNonNullElse(escaped(community.city()), "");
    }

    private static @Nullable String communityName(@Nullable CommunityPlan community) {
        return community == null ? null : escaped(community.name());
    }

    private static @Nullable CommunityPlan readCommunity(@Nullable String city, @Nullable String name) {
        return city == null ? null : new CommunityPlan(city.isEmpty() ? null : unescaped(city), unescaped(name));
    }

    /// Free text without the character that ends a part.
    private static @Nullable String escaped(@Nullable String text) {
        return text == null ? null : text.replace("%", "%25").replace(";", "%3B");
    }

    private static @Nullable String unescaped(@Nullable String text) {
        return text == null ? null : text.replace("%3B", ";").replace("%25", "%");
    }

    private static @Nullable Integer readAge(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    private static byte[] sha256(String... texts) {
        StringJoiner joined = new StringJoiner("\n");
        for (String text : texts) {
            joined.add(text);
        }
        try {
            return MessageDigest.getInstance("SHA-256").digest(joined.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
