package org.personahub.engine.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The living family in words, from the lines of the attribute `family.relatives`: those of one kind together, as `your
/// sisters Awa (born 1990) and Fatou (born 1994)`.
final class Kin {

    /// More than these make a prompt tiresome.
    private static final int MOST = 8;

    private static final String HOME = ", in the household";
    private static final String DIED = ", died ";
    private static final String SINCE = ", since ";

    private Kin() {}

    /// Those at home, or those elsewhere; null when there is nobody.
    ///
    /// @param words what one and several of each kind are called, in the form `kin`
    static @Nullable String words(Shown shown, String path, boolean home, boolean mine, Map<String, String> words) {
        List<String> groups = new ArrayList<>();
        List<String> names = new ArrayList<>();
        String kind = null;
        int count = 0;
        for (String line : shown.at(path)) {
            if (line.contains(DIED) || line.endsWith(HOME) != home || count == MOST) {
                continue;
            }
            String its = kind(line, shown, words);
            if (its == null) {
                continue;
            }
            if (!its.equals(kind)) {
                close(kind, names, mine, groups);
                kind = its;
            }
            names.add(name(home ? line.substring(0, line.length() - HOME.length()) : line));
            count++;
        }
        close(kind, names, mine, groups);
        return groups.isEmpty() ? null : Wording.enumerated(groups);
    }

    private static void close(@Nullable String kind, List<String> names, boolean mine, List<String> groups) {
        if (kind != null && !names.isEmpty()) {
            int bar = kind.indexOf('|');
            String called = names.size() == 1 ? kind.substring(0, bar) : kind.substring(bar + 1);
            groups.add((mine ? "my " : "your ") + called + " " + Wording.enumerated(names));
            names.clear();
        }
    }

    /// What one and several of that kind are called; null for those a prompt leaves out.
    private static @Nullable String kind(String line, Shown shown, Map<String, String> words) {
        String relation = line.substring(0, line.indexOf(' '));
        String full = line.substring(relation.length() + 1, line.indexOf(", "));
        return words.get(Wording.key("kin", relation + (shown.isFemale(full) ? ".FEMALE" : ".MALE")));
    }

    /// `PARTNER Abena Owusu, born 1961, since 1984` as Abena Owusu (born 1961, together since 1984).
    private static String name(String line) {
        int comma = line.indexOf(", ");
        String rest = line.substring(comma + 2).replace(SINCE, ", together since ");
        return line.substring(line.indexOf(' ') + 1, comma) + " (" + rest + ")";
    }
}
