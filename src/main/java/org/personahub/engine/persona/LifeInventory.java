package org.personahub.engine.persona;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.personahub.engine.atlas.Table;

/// Which attributes apply at which stage of life.
///
/// It is read from `/persona/life-stages.tsv`, which has one row for each attribute and one column for each stage.
public final class LifeInventory {

    private final Map<String, List<Applicability>> byPath;

    private LifeInventory(Map<String, List<Applicability>> byPath) {
        this.byPath = byPath;
    }

    /// Reads the inventory of this engine.
    ///
    /// @throws IllegalStateException when an attribute is missing, or one is listed that does not exist
    public static LifeInventory load() {
        Map<String, List<Applicability>> byPath = new HashMap<>();
        for (Table.Row row : Table.read("/persona/life-stages.tsv").rows()) {
            byPath.put(
                    row.text("path"),
                    List.of(LifeStage.values()).stream()
                            .map(stage -> row.text(stage.name().toLowerCase(Locale.ROOT)))
                            .map(cell -> Applicability.valueOf(cell.toUpperCase(Locale.ROOT)))
                            .toList());
        }
        List<String> paths = AttributeCatalogue.instance().paths();
        if (byPath.size() != paths.size() || !byPath.keySet().containsAll(paths)) {
            throw new IllegalStateException("the inventory of life stages has " + byPath.size()
                    + " attributes, and the catalogue " + paths.size() + ", or others");
        }
        return new LifeInventory(byPath);
    }

    /// Whether an attribute applies to people of that stage.
    ///
    /// @param path without an index
    /// @throws IllegalArgumentException when no attribute has that path
    public Applicability of(String path, LifeStage stage) {
        List<Applicability> found = byPath.get(path);
        if (found == null) {
            throw new IllegalArgumentException("no attribute has the path " + path);
        }
        return found.get(stage.ordinal());
    }
}
