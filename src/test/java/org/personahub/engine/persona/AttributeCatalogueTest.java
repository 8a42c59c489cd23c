package org.personahub.engine.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.atlas.Table;

class AttributeCatalogueTest {

    @Test
    void everySourceIsDescribedInTheAtlasOrAmongTheModelsOfTheEngine() {
        Set<String> known = new HashSet<>(World.ATLAS.sources().keySet());
        Table.read("/persona/models.tsv").rows().forEach(row -> known.add(row.text("id")));

        assertThat(PersonaLayout.LAYOUT.paths())
                .extracting(path -> AttributeCatalogue.instance()
                        .usual()
                        .of(PersonaLayout.leaf(path))
                        .source())
                .isSubsetOf(known);
    }
}
