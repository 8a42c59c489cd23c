package org.personahub.engine.architect;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.InvalidRequirements.Code;
import org.personahub.engine.atlas.Table;

/// The themes PersonaHub ships: what people's stories turn to. A theme never changes who they are.
final class Themes {

    private final Set<String> ids;

    private Themes(Set<String> ids) {
        this.ids = ids;
    }

    static Themes load() {
        Set<String> ids = new LinkedHashSet<>();
        Table.read("/composer/themes.tsv").rows().forEach(row -> ids.add(row.text("theme")));
        return new Themes(ids);
    }

    /// The theme asked for, or the first one when none is.
    String check(@Nullable String theme) {
        if (theme == null) {
            return ids.iterator().next();
        }
        if (!ids.contains(theme)) {
            throw new InvalidRequirements(
                    Code.UNKNOWN_THEME,
                    "There is no theme '" + theme + "'; the themes are " + String.join(", ", ids) + ".");
        }
        return theme;
    }
}
