package org.personahub.engine.community.exchange;

import java.util.Iterator;
import java.util.stream.Stream;
import org.personahub.engine.persona.Persona;

/// Writes the array of accounts that OASIS reads for its Reddit. Types of the Myers-Briggs indicator are not modelled.
final class OasisReddit {

    private OasisReddit() {}

    static void write(CommunityRecords community, Output out) {
        Accounts accounts = Accounts.of(community);
        Json json = new Json(out);
        json.beginArray();
        try (Stream<Member> members = community.members()) {
            for (Iterator<Member> all = members.iterator(); all.hasNext(); ) {
                Member member = all.next();
                if (accounts.has(member.number())) {
                    json.line();
                    account(member, community.card().territoryName(), json);
                }
            }
        }
        json.endArray();
        out.write('\n');
    }

    private static void account(Member member, String country, Json json) {
        Persona persona = member.persona();
        json.beginObject();
        json.field("realname", persona.identity().name().full());
        json.field("username", Accounts.handle(member));
        json.field("bio", persona.textual().headline());
        json.field("persona", Words.life(persona));
        json.field("age", persona.identity().age());
        json.field("gender", Words.gender(persona));
        json.field("mbti", "None");
        json.field("country", country);
        json.field("profession", Words.profession(persona));
        json.key("interested_topics").array(Words.topics(persona));
        json.endObject();
    }
}
