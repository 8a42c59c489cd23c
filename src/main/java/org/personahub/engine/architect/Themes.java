package org.personahub.engine.architect;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.InvalidRequirements.Code;
import org.personahub.engine.atlas.Table;

/// The themes PersonaHub ships.
final class Themes {

    private final List<Theme> all;

    private Themes(List<Theme> all) {
        this.all = all;
    }

    static Themes load() {
        return new Themes(Table.read("/composer/themes.tsv").rows().stream()
                .map(row -> new Theme(row.text("theme"), row.text("title"), row.text("meaning")))
                .toList());
    }

    List<Theme> all() {
        return all;
    }

    /// The theme asked for, or the first one when none is.
    String check(@Nullable String theme) {
        if (theme == null) {
            return all.getFirst().id();
        }
        if (all.stream().noneMatch(known -> known.id().equals(theme))) {
            throw new InvalidRequirements(
                    Code.UNKNOWN_THEME,
                    "There is no theme '" + theme + "'; the themes are "
                            + all.stream().map(Theme::id).collect(Collectors.joining(", ")) + ".");
        }
        return theme;
    }
}
