package org.personahub.engine.persona;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.atlas.Table;

/// What is known of every attribute apart from its value: unit, usual provenance, and the complexity that includes it.
///
/// It is read from the tables in `/persona/attributes`, which have one row for each leaf of the layout.
public final class AttributeCatalogue {

    private static final List<String> TABLES = List.of(
            "identity",
            "traits",
            "textual",
            "visual",
            "behavioral",
            "contextual",
            "experiential",
            "design",
            "sensitive");

    private final List<Entry> entries;
    private final Provenance usual;

    private AttributeCatalogue(List<Entry> entries) {
        this.entries = entries;
        Provenance.Draft draft = new Provenance.Draft(entries.size());
        for (int leaf = 0; leaf < entries.size(); leaf++) {
            draft.set(leaf, entries.get(leaf).origin());
        }
        this.usual = draft.finish();
    }

    /// The catalogue of this engine.
    public static AttributeCatalogue instance() {
        return Holder.INSTANCE;
    }

    /// How each attribute is usually known; a person's stages adapt a draft of it.
    public Provenance usual() {
        return usual;
    }

    /// The paths of all attributes, in order; those of lists without an index.
    public List<String> paths() {
        return PersonaLayout.LAYOUT.paths();
    }

    int size() {
        return entries.size();
    }

    Entry entry(int leaf) {
        return entries.get(leaf);
    }

    private static AttributeCatalogue load() {
        Map<String, Entry> byPath = TABLES.stream()
                .flatMap(table -> Table.read("/persona/attributes/" + table + ".tsv").rows().stream())
                .map(row -> new Entry(
                        row.text("path"),
                        row.optionalText("unit"),
                        new Origin(AttributeKind.valueOf(row.text("kind")), row.text("source")),
                        Complexity.valueOf(row.text("complexity"))))
                .collect(Collectors.toMap(Entry::path, Function.identity()));
        List<String> paths = PersonaLayout.LAYOUT.paths();
        if (byPath.size() != paths.size()) {
            throw new IllegalStateException(
                    "the tables of attributes have " + byPath.size() + " rows for " + paths.size() + " attributes");
        }
        return new AttributeCatalogue(paths.stream()
                .map(path -> Objects.requireNonNull(byPath.get(path), () -> "no table of attributes has " + path))
                .toList());
    }

    /// One attribute.
    ///
    /// @param path its path
    /// @param unit its unit, range or scheme
    /// @param origin how it is usually known
    /// @param complexity the least complexity that includes it
    public record Entry(String path, @Nullable String unit, Origin origin, Complexity complexity) {}

    private static final class Holder {
        static final AttributeCatalogue INSTANCE = load();
    }
}
