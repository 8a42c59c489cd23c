package org.personahub.engine.composer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.atlas.Territory;

/// A condition that names a place which does not exist never holds, and nobody would notice.
class PlacesInConditionsTest {

    private static final Pattern PLACES = Pattern.compile("\\b(region|continent|territory)!?=([^&\\]\t\n]+)");

    @Test
    void everyPlaceThatAConditionNamesIsInTheAtlas() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Territory territory : World.ATLAS.territories()) {
            known.add("territory " + territory.code());
            known.add("region " + territory.region());
            known.add("continent " + territory.continent());
        }
        Set<String> named = new TreeSet<>();
        for (Path file : resources()) {
            Matcher places = PLACES.matcher(Files.readString(file));
            while (places.find()) {
                for (String place : places.group(2).split("\\|")) {
                    named.add(places.group(1) + " " + place.strip());
                }
            }
        }

        assertThat(named).hasSizeGreaterThan(30).isSubsetOf(known);
    }

    private static List<Path> resources() throws IOException {
        List<Path> files = new ArrayList<>(List.of(Path.of("src/main/resources/design/pursuits.tsv")));
        try (Stream<Path> grammars = Files.walk(Path.of("src/main/resources/composer/en"))) {
            grammars.filter(path -> path.toString().endsWith(".grammar")).forEach(files::add);
        }
        return files;
    }
}
