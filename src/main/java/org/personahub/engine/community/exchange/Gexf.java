package org.personahub.engine.community.exchange;

import java.util.Iterator;
import java.util.stream.Stream;

/// Writes GEXF 1.3, which Gephi and NetworkX read.
final class Gexf {

    private static final String HEAD = """
            <gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\
             xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
            """;

    private static final String EDGE_ATTRIBUTES = """
            <attributes class="edge">
            <attribute id="layer" title="layer" type="string"/>
            <attribute id="relation" title="relation" type="string"/>
            <attribute id="since" title="since" type="integer"/>
            </attributes>
            """;

    private Gexf() {}

    static void write(CommunityRecords community, Output out) {
        StringBuilder card = new StringBuilder();
        community.card().write(new Json(new Output(card)));
        out.write(Xml.DECLARATION).write(HEAD);
        out.write("<meta>\n<creator>PersonaHub " + Xml.escape(community.card().engineVersion()) + "</creator>\n");
        out.write("<description>" + Xml.escape(card) + "</description>\n</meta>\n");
        out.write("<graph mode=\"static\" defaultedgetype=\"undirected\">\n<attributes class=\"node\">\n");
        for (MemberColumn column : MemberColumn.ALL) {
            out.write("<attribute id=\"" + column.name() + "\" title=\"" + column.name() + "\" type=\"" + type(column)
                    + "\"/>\n");
        }
        out.write("</attributes>\n").write(EDGE_ATTRIBUTES).write("<nodes>\n");
        try (Stream<Member> members = community.members()) {
            for (Iterator<Member> all = members.iterator(); all.hasNext(); ) {
                node(all.next(), out);
            }
        }
        out.write("</nodes>\n<edges>\n");
        int[] id = {0};
        Edge.each(community, edge -> edge(id[0]++, edge, out));
        out.write("</edges>\n</graph>\n</gexf>\n");
    }

    private static String type(MemberColumn column) {
        return switch (column.kind()) {
            case TEXT -> "string";
            case WHOLE -> "integer";
            case REAL -> "double";
        };
    }

    private static void node(Member member, Output out) {
        out.write("<node id=\"" + member.number() + "\" label=\""
                + Xml.escape(member.persona().identity().name().full()) + "\"><attvalues>");
        for (MemberColumn column : MemberColumn.ALL) {
            Object value = column.value().apply(member);
            if (value != null) {
                value(column.name(), value, out);
            }
        }
        out.write("</attvalues></node>\n");
    }

    private static void edge(int id, Edge edge, Output out) {
        out.write("<edge id=\"" + id + "\" source=\"" + edge.source() + "\" target=\"" + edge.target() + "\" weight=\""
                + edge.strength() + "\" kind=\"" + edge.layer() + "\"><attvalues>");
        value("layer", edge.layer(), out);
        value("relation", edge.relation(), out);
        value("since", edge.since(), out);
        out.write("</attvalues></edge>\n");
    }

    private static void value(String attribute, Object value, Output out) {
        out.write("<attvalue for=\"" + attribute + "\" value=\"" + Xml.escape(value) + "\"/>");
    }
}
