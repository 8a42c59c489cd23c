package org.personahub.engine.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The living family in words, from the lines of the attribute `family.relatives`.
final class Kin {

    /// More than these make a prompt tiresome.
    private static final int MOST = 8;

    private static final String HOME = ", in the household";
    private static final String DIED = ", died ";

    private Kin() {}

    /// Those at home, or those elsewhere; null when there is nobody.
    ///
    /// @param words what each relation is called, in the form `kin`
    static @Nullable String words(List<String> lines, boolean home, Map<String, String> words) {
        List<String> kin = new ArrayList<>();
        for (String line : lines) {
            if (!line.contains(DIED) && line.endsWith(HOME) == home && kin.size() < MOST) {
                String relative = relative(home ? line.substring(0, line.length() - HOME.length()) : line, words);
                if (relative != null) {
                    kin.add(relative);
                }
            }
        }
        return kin.isEmpty() ? null : Wording.enumerated(kin);
    }

    /// `MOTHER Abena Owusu, born 1961` as mother Abena Owusu (born 1961).
    private static @Nullable String relative(String line, Map<String, String> words) {
        int gap = line.indexOf(' ');
        int comma = line.indexOf(", ");
        String relation = words.get(Wording.key("kin", line.substring(0, gap)));
        return relation == null ? null : relation + line.substring(gap, comma) + " (" + line.substring(comma + 2) + ")";
    }
}
