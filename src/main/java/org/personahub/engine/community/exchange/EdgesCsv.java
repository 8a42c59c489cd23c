package org.personahub.engine.community.exchange;

/// Writes the ties as a table, which any program reads that knows lists of edges.
final class EdgesCsv {

    private EdgesCsv() {}

    static void write(CommunityRecords community, Output out) {
        Csv.row(out, "source", "target", "layer", "relation", "weight", "since");
        Edge.each(
                community,
                edge -> Csv.row(
                        out,
                        edge.source(),
                        edge.target(),
                        edge.layer(),
                        edge.relation(),
                        edge.strength(),
                        edge.since()));
    }
}
