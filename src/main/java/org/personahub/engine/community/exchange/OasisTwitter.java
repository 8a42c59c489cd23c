package org.personahub.engine.community.exchange;

import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.persona.Persona;

/// Writes the table of accounts that OASIS reads for its Twitter. OASIS numbers agents by row, so those whom somebody
/// follows are named by the row of their account; `user_id` is the member's number.
final class OasisTwitter {

    private OasisTwitter() {}

    static void write(CommunityRecords community, Output out) {
        Accounts accounts = Accounts.of(community);
        Follows follows = Follows.of(community, accounts);
        Csv.row(
                out,
                "user_id",
                "name",
                "username",
                "following_agentid_list",
                "previous_tweets",
                "user_char",
                "description");
        try (Stream<Member> members = community.members()) {
            for (Iterator<Member> all = members.iterator(); all.hasNext(); ) {
                Member member = all.next();
                if (accounts.has(member.number())) {
                    Persona persona = member.persona();
                    Csv.row(
                            out,
                            member.number(),
                            persona.identity().name().full(),
                            Accounts.handle(member),
                            follows.followed(member.number(), member.ties()),
                            python(persona.textual().artefacts().post()),
                            Words.life(persona),
                            persona.textual().headline());
                }
            }
        }
    }

    /// A list of one text or of none as Python writes it: OASIS reads the column with `ast.literal_eval`.
    private static String python(@Nullable String text) {
        if (text == null) {
            return "[]";
        }
        return "['" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "']";
    }
}
