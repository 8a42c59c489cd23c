package org.personahub.engine.community.statistics;

import java.util.List;
import org.personahub.engine.atlas.Table;

/// A figure of a community's network beside what is known of real networks of its size, from
/// `/community/network_references.tsv`.
///
/// @param found what the community has
/// @param reference the published or typical value; NaN where there is none
/// @param low the least that counts as met
/// @param high the most that counts as met
/// @param source where the reference comes from, and whether it was checked
public record NetworkMeasure(
        Statistic statistic, Estimate found, double reference, double low, double high, String source) {

    /// Whether the figure says anything of this community.
    public boolean applies() {
        return !Double.isNaN(found.value());
    }

    /// Whether it is within its bounds.
    public boolean met() {
        return found.value() >= low && found.value() <= high;
    }

    static List<NetworkMeasure> of(NetworkStatistics statistics) {
        return Table.read("/community/network_references.tsv").rows().stream()
                .filter(row -> statistics.members() >= row.integer("from_size")
                        && statistics.members() <= row.integer("to_size"))
                .map(row -> new NetworkMeasure(
                        Statistic.valueOf(row.text("statistic")),
                        statistics.figure(Statistic.valueOf(row.text("statistic"))),
                        row.text("value").isEmpty() ? Double.NaN : row.real("value"),
                        row.real("low"),
                        row.real("high"),
                        row.text("source")))
                .toList();
    }
}
