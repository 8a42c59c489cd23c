package org.personahub.orchestration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import org.personahub.engine.architect.CanonicalForm;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.persona.PersonaDocument;
import org.personahub.store.Storage;

/// Tells whether two starts of a run, or two creations of a person, ask for the same. It is of what was asked, not
/// of the blueprint, so that it survives an upgrade of the engine. What came later is in it only where it is not as
/// usual.
final class InputHash {

    private InputHash() {}

    /// 64 hexadecimal digits, equal for equal input.
    static String of(StartRun asked) {
        Requirements requirements = asked.requirements();
        Requirements sorted = requirements.withTerritories(requirements.territories().stream()
                .sorted(Comparator.comparing(TerritoryShare::code))
                .toList());
        String text = CanonicalForm.write(sorted) + "\n" + asked.fromOrdinal() + "\n"
                + Objects.requireNonNullElse(asked.count(), "rest")
                + (asked.priority() == RunPriority.NORMAL ? "" : "\n" + asked.priority())
                + (asked.storage() == Storage.DOCUMENTS ? "" : "\n" + asked.storage());
        return hash(text);
    }

    /// 64 hexadecimal digits, equal for equal input.
    static String of(CreatePersona asked) {
        return hash(asked.givens().text() + "\n" + asked.complexity() + "\n"
                + Objects.requireNonNullElse(asked.seed(), "derived")
                + (asked.partner() == null
                        ? ""
                        : "\n" + PersonaDocument.encode(asked.partner()).fingerprint()));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
