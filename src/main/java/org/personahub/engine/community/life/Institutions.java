package org.personahub.engine.community.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.random.RandomStream;

/// Gives a district the institutions that places of its size, region and means have.
final class Institutions {

    private static final String WORSHIP = "WORSHIP_";

    private final Map<String, List<Table.Row>> byKind = new LinkedHashMap<>();

    Institutions() {
        for (Table.Row row : Table.read("/community/institutions.tsv").rows()) {
            byKind.computeIfAbsent(row.text("kind"), _ -> new ArrayList<>()).add(row);
        }
    }

    /// Adds those of a district.
    ///
    /// @param people who live in the district
    /// @param traditions whose places of worship many of them look for
    /// @param gaps the words for the district and its schools
    /// @param all of the community so far, which grows
    void add(
            Locality locality,
            District district,
            List<String> traditions,
            int founded,
            int now,
            Map<String, String> gaps,
            List<Institution> all,
            RandomStream stream) {
        byKind.forEach((kind, rows) -> {
            List<Table.Row> closest = locality.closest(rows);
            if (closest.isEmpty()
                    || kind.startsWith(WORSHIP) && !traditions.contains(kind.substring(WORSHIP.length()))) {
                return;
            }
            Table.Row row = stream.oneOf(closest);
            int count =
                    district.members() < row.integer("least_size") ? 0 : 1 + district.members() / row.integer("each");
            List<String> words = List.of(row.text("words").split("\\|", -1));
            for (int one = 0; one < count; one++) {
                String name = Words.fill(words.get(one % words.size()), gaps);
                int round = one / words.size();
                int from = Math.max(founded + 1, row.integer("oldest"));
                int since = from >= now - 1 ? now - 1 : from + stream.below(now - 1 - from);
                all.add(new Institution(
                        all.size(),
                        kind.startsWith(WORSHIP) ? Institution.Kind.WORSHIP : Institution.Kind.valueOf(kind),
                        round == 0 ? name : name + " No. " + (round + 1),
                        district.number(),
                        since));
            }
        });
    }
}
