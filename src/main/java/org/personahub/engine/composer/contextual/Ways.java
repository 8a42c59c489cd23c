package org.personahub.engine.composer.contextual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.corpus.Core;

/// What some of the people of a territory eat and keep, besides what all of it does: those of a community of names, of
/// a
/// mother tongue, or of a part of the country.
///
/// @param communities names of these; empty when the tongue decides
/// @param tongues BCP 47; empty when the community decides
/// @param fromLatitude degrees north, as is `toLatitude`
/// @param breakfasts empty when they are those of the territory
record Ways(
        List<String> communities,
        List<String> tongues,
        double fromLatitude,
        double toLatitude,
        List<String> foods,
        List<String> breakfasts,
        List<Feast> feasts) {

    static Map<String, List<Ways>> read(Map<String, Tradition> traditions) {
        Map<String, List<Ways>> ways = new HashMap<>();
        for (Table.Row row : Table.read("/composer/en/regional-life.tsv").rows()) {
            ways.computeIfAbsent(row.text("territory"), _ -> new ArrayList<>())
                    .add(new Ways(
                            list(row.text("communities")),
                            list(row.text("tongues")),
                            row.real("from_latitude"),
                            row.real("to_latitude"),
                            list(row.text("foods")),
                            list(row.text("breakfasts")),
                            list(row.text("feasts")).stream()
                                    .map(feast -> Feast.of(feast, traditions))
                                    .toList()));
        }
        return ways;
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    /// Those of a person among those of the territory: of the community first, then of the tongue.
    static @Nullable Ways of(List<Ways> all, Core core) {
        String community = core.community().id();
        String tongue = core.identity().motherTongue().code();
        double latitude = core.city().latitude();
        Ways found = null;
        for (Ways ways : all) {
            boolean there = latitude >= ways.fromLatitude && latitude <= ways.toLatitude;
            if (there && ways.communities.contains(community)) {
                return ways;
            }
            if (there && found == null && ways.tongues.contains(tongue)) {
                found = ways;
            }
        }
        return found;
    }
}
