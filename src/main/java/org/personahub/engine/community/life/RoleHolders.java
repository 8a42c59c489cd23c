package org.personahub.engine.community.life;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Gives each role to somebody whom age, schooling and work fit it; where nobody is, it stays vacant.
///
/// Neither origin nor sex nor faith is asked, and nobody holds two.
final class RoleHolders {

    private static final StreamKey HOLDS = StreamKey.of("community.life.roles");
    private static final String NO_INSTITUTION = "-";

    /// So many people have one among them at the most whom others know by a role.
    private static final int PEOPLE_A_ROLE = 12;

    private final List<Table.Row> rows = Table.read("/community/roles.tsv").rows();

    /// The roles of a district.
    List<Role> of(
            Locality locality,
            Members members,
            District district,
            List<Institution> institutions,
            Map<String, String> gaps,
            PersonaStreams streams) {
        RandomStream stream = streams.stream(HOLDS);
        boolean[] taken = new boolean[district.members()];
        List<Role> roles = new ArrayList<>();
        int most = Math.max(1, district.members() / PEOPLE_A_ROLE);
        for (Table.Row row : rows) {
            if (locality.closeness(row.text("regions")) < 0
                    || locality.territory().gdpPerHeadUsd() >= row.real("gdp_to")) {
                continue;
            }
            Fit fit = Fit.of(row);
            for (@Nullable Institution institution : seats(row, institutions)) {
                int member = holder(members, district, fit, taken, stream);
                if (member != Members.NONE && roles.size() < most) {
                    taken[member - district.firstMember()] = true;
                    roles.add(role(row, member, district, institution, gaps));
                }
            }
        }
        return roles;
    }

    /// The institutions that each have such a role; a single nothing where it belongs to none.
    private static List<@Nullable Institution> seats(Table.Row row, List<Institution> institutions) {
        List<@Nullable Institution> seats = new ArrayList<>();
        if (row.text("of").equals(NO_INSTITUTION)) {
            seats.add(null);
        }
        for (Institution institution : institutions) {
            if (institution.kind().name().equals(row.text("of"))) {
                seats.add(institution);
            }
        }
        return seats;
    }

    private static Role role(
            Table.Row row, int member, District district, @Nullable Institution institution, Map<String, String> gaps) {
        Map<String, String> named = new HashMap<>(gaps);
        named.put("of", institution == null ? district.name() : institution.words());
        return new Role(
                Words.fill(row.text("role"), named),
                member,
                district.number(),
                institution == null ? null : institution.number());
    }

    /// Somebody who fits and holds no role yet, the first from a drawn place on; NONE when nobody does.
    private static int holder(Members members, District district, Fit fit, boolean[] taken, RandomStream stream) {
        int start = stream.below(district.members());
        for (int i = 0; i < district.members(); i++) {
            int at = (start + i) % district.members();
            if (!taken[at] && fit.accepts(members, district.firstMember() + at)) {
                return district.firstMember() + at;
            }
        }
        return Members.NONE;
    }

    /// Whom a role fits.
    ///
    /// @param occupations beginnings of ISCO-08 codes; empty when any will do
    private record Fit(int from, int to, int leastIsced, List<Activity> activities, List<String> occupations) {

        private static Fit of(Table.Row row) {
            String occupations = row.text("occupations");
            return new Fit(
                    row.integer("from_age"),
                    row.integer("to_age"),
                    row.integer("least_isced"),
                    Arrays.stream(row.text("activities").split("\\|", -1))
                            .map(Activity::valueOf)
                            .toList(),
                    occupations.isEmpty() ? List.of() : List.of(occupations.split("\\|", -1)));
        }

        private boolean accepts(Members members, int member) {
            int age = members.age(member);
            return age >= from
                    && age <= to
                    && members.education(member) >= leastIsced
                    && activities.contains(members.activity(member))
                    && (occupations.isEmpty() || does(members.occupation(member)));
        }

        private boolean does(@Nullable Occupation occupation) {
            return occupation != null
                    && occupations.stream().anyMatch(code -> occupation.code().startsWith(code));
        }
    }
}
