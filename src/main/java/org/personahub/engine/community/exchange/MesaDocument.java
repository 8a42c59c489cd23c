package org.personahub.engine.community.exchange;

import java.util.Iterator;
import java.util.stream.Stream;

/// Writes persons, edges and households as one object: rows for Mesa's agents, and the node-link form that NetworkX
/// makes the graph of Mesa's network spaces from.
final class MesaDocument {

    private MesaDocument() {}

    static void write(CommunityRecords community, Output out) {
        Json json = new Json(out);
        json.beginObject();
        json.field("directed", false);
        json.field("multigraph", true);
        json.key("graph");
        community.card().write(json);
        json.key("persons").beginArray();
        try (Stream<Member> members = community.members()) {
            for (Iterator<Member> all = members.iterator(); all.hasNext(); ) {
                person(all.next(), json.line());
            }
        }
        json.endArray().key("edges").beginArray();
        Edge.each(community, edge -> edge(edge, json.line()));
        json.endArray().key("households").beginArray();
        try (Stream<HouseholdEntry> households = community.households()) {
            for (Iterator<HouseholdEntry> all = households.iterator(); all.hasNext(); ) {
                household(all.next(), json.line());
            }
        }
        json.endArray().endObject();
        out.write('\n');
    }

    /// The identifier is the member's number; what the service knows them by is called `persona`.
    private static void person(Member member, Json json) {
        json.beginObject();
        json.field("id", member.number());
        for (MemberColumn column : MemberColumn.ALL) {
            String name = column.name().equals("id") ? "persona" : column.name();
            json.field(name, column.value().apply(member));
        }
        json.field("email", Accounts.handle(member) + "@" + DataCard.MAIL_DOMAIN);
        json.endObject();
    }

    private static void edge(Edge edge, Json json) {
        json.beginObject();
        json.field("source", edge.source());
        json.field("target", edge.target());
        json.field("layer", edge.layer());
        json.field("relation", edge.relation());
        json.field("weight", edge.strength());
        json.field("since", edge.since());
        json.endObject();
    }

    private static void household(HouseholdEntry household, Json json) {
        json.beginObject();
        json.field("id", household.number());
        json.field("type", household.type());
        json.field("first", household.first());
        json.field("size", household.size());
        json.endObject();
    }
}
