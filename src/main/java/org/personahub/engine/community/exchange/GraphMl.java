package org.personahub.engine.community.exchange;

import java.util.Iterator;
import java.util.stream.Stream;

/// Writes GraphML, which Gephi, igraph, NetworkX, JGraphT and yEd read.
final class GraphMl {

    private static final String HEAD = """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns"\
             xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\
             xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns\
             http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
            """;

    private static final String EDGE_KEYS = """
            <key id="layer" for="edge" attr.name="layer" attr.type="string"/>
            <key id="relation" for="edge" attr.name="relation" attr.type="string"/>
            <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
            <key id="since" for="edge" attr.name="since" attr.type="int"/>
            <key id="synthetic" for="graph" attr.name="synthetic" attr.type="boolean"/>
            <key id="card" for="graph" attr.name="data_card" attr.type="string"/>
            """;

    private GraphMl() {}

    static void write(CommunityRecords community, Output out) {
        out.write(Xml.DECLARATION).write(HEAD);
        for (MemberColumn column : MemberColumn.ALL) {
            out.write("<key id=\"" + column.name() + "\" for=\"node\" attr.name=\"" + column.name() + "\" attr.type=\""
                    + type(column) + "\"/>\n");
        }
        out.write(EDGE_KEYS);
        out.write("<graph id=\"" + Xml.escape(community.card().id()) + "\" edgedefault=\"undirected\">\n");
        StringBuilder card = new StringBuilder();
        community.card().write(new Json(new Output(card)));
        out.write("<data key=\"synthetic\">true</data>\n<data key=\"card\">" + Xml.escape(card) + "</data>\n");
        try (Stream<Member> members = community.members()) {
            for (Iterator<Member> all = members.iterator(); all.hasNext(); ) {
                node(all.next(), out);
            }
        }
        Edge.each(community, edge -> edge(edge, out));
        out.write("</graph>\n</graphml>\n");
    }

    private static String type(MemberColumn column) {
        return switch (column.kind()) {
            case TEXT -> "string";
            case WHOLE -> "int";
            case REAL -> "double";
        };
    }

    private static void node(Member member, Output out) {
        out.write("<node id=\"" + member.number() + "\">");
        for (MemberColumn column : MemberColumn.ALL) {
            Object value = column.value().apply(member);
            if (value != null) {
                data(column.name(), value, out);
            }
        }
        out.write("</node>\n");
    }

    private static void edge(Edge edge, Output out) {
        out.write("<edge source=\"" + edge.source() + "\" target=\"" + edge.target() + "\">");
        data("layer", edge.layer(), out);
        data("relation", edge.relation(), out);
        data("weight", edge.strength(), out);
        data("since", edge.since(), out);
        out.write("</edge>\n");
    }

    private static void data(String key, Object value, Output out) {
        out.write("<data key=\"" + key + "\">" + Xml.escape(value) + "</data>");
    }
}
