package org.personahub.engine.synthesis;

import java.util.List;
import java.util.Locale;
import org.personahub.engine.atlas.Table;

/// Tells wants that create something from wants that get away from something.
public final class AvoidanceFrames {

    private static final List<String> TERMS = Table.read("/synthesis/avoidance.tsv").rows().stream()
            .map(row -> " " + row.text("term") + " ")
            .toList();

    private AvoidanceFrames() {}

    /// Whether a want names what it avoids instead of what it creates.
    ///
    /// @param want in English
    public static boolean in(String want) {
        String padded = " " + want.toLowerCase(Locale.ROOT).replace(',', ' ') + " ";
        for (String term : TERMS) {
            if (padded.contains(term)) {
                return true;
            }
        }
        return false;
    }
}
