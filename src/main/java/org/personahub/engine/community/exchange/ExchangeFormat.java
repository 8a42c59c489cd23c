package org.personahub.engine.community.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/// The forms a community can be taken out in. Which program reads which, and by what rule, stands in docs/exchange.md.
public enum ExchangeFormat {
    /// GraphML: members, and each tie as an undirected edge.
    GRAPHML("graphml", "application/xml", GraphMl::write),
    /// GEXF 1.3, likewise.
    GEXF("gexf", "application/xml", Gexf::write),
    /// The ties alone, a line for each.
    EDGES_CSV("edges.csv", "text/csv", EdgesCsv::write),
    /// OASIS, Twitter: a row for each account, with those it follows.
    OASIS_TWITTER("oasis-twitter.csv", "text/csv", OasisTwitter::write),
    /// OASIS, Reddit: an object for each account.
    OASIS_REDDIT("oasis-reddit.json", "application/json", OasisReddit::write),
    /// TinyTroupe: an array with the specification of each agent.
    TINY_TROUPE("tinytroupe.json", "application/json", TinyTroupe::write),
    /// Mesa, and NetworkX's node-link form: persons, edges and households in one object.
    MESA("mesa.json", "application/json", MesaDocument::write),
    /// The data card by itself, for the forms that have no room for it.
    DATA_CARD(
            "data-card.json",
            "application/json",
            (community, out) -> community.card().write(new Json(out)));

    private final String ending;
    private final String mediaType;
    private final Writer writer;

    ExchangeFormat(String ending, String mediaType, Writer writer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /// How file names end, and what it is asked for by.
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /// The form that is asked for by that.
    public static Optional<ExchangeFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    /// Writes a community, member by member; the text is to be encoded in UTF-8.
    ///
    /// @throws IOException when `out` does
    public void write(CommunityRecords community, Appendable out) throws IOException {
        try {
            writer.write(community, new Output(out));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    @FunctionalInterface
    private interface Writer {
        void write(CommunityRecords community, Output out);
    }
}
