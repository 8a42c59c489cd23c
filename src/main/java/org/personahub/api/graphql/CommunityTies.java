package org.personahub.api.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.personahub.api.graphql.schema.PageInfo;
import org.personahub.api.graphql.schema.Tie;
import org.personahub.api.graphql.schema.TieConnection;
import org.personahub.api.graphql.schema.TieEdge;
import org.personahub.api.graphql.schema.TieLayer;
import org.personahub.api.graphql.schema.Together;
import org.personahub.store.CommunityMembers;
import org.personahub.store.MemberTie;
import org.personahub.store.PersonaAt;

/// A page of all the ties of a community, each once: from the member with the higher ordinal, in the order of these.
final class CommunityTies {

    private final CommunityMembers members;
    private final UUID communityId;
    private final org.personahub.engine.community.ties.@Nullable TieLayer layer;
    private final CursorScope scope;

    /// @param layer only those; all when null
    CommunityTies(CommunityMembers members, UUID communityId, @Nullable TieLayer layer) {
        this.members = members;
        this.communityId = communityId;
        this.layer = layer == null ? null : layer.toEngine();
        this.scope = CursorScope.of("communityTies", communityId.toString(), String.valueOf(layer));
    }

    /// @throws RequestRefused INVALID_CURSOR
    TieConnection page(PageArguments arguments) {
        String after = arguments.after();
        Position last = after == null ? Position.BEFORE_ALL : position(after);
        int size = arguments.size();
        List<Found> found = new ArrayList<>();
        members.scan(communityId, last.member(), row -> {
            int number = 0;
            for (var tie : row.ties()) {
                if (counts(row.member(), tie) && (row.member() > last.member() || number > last.number())) {
                    found.add(new Found(new Position(row.member(), number), new MemberTie(row.ties(), tie)));
                }
                number++;
            }
            return found.size() <= size;
        });
        boolean more = found.size() > size;
        List<TieEdge> edges = edges(more ? found.subList(0, size) : found);
        return new TieConnection(
                edges, PageInfo.of(edges.stream().map(TieEdge::cursor).toList(), after != null, more), this::count);
    }

    private List<TieEdge> edges(List<Found> page) {
        Together<PersonaAt> targets = new Together<>(
                page.stream().map(one -> at(one.tie().one().member())).toList());
        return page.stream()
                .map(one -> new TieEdge(
                        scope.cursor(one.position().text()),
                        shown(at(one.position().member()), one.tie(), targets)))
                .toList();
    }

    private long count() {
        long[] count = new long[1];
        members.scan(communityId, 0, row -> {
            count[0] +=
                    row.ties().stream().filter(tie -> counts(row.member(), tie)).count();
            return true;
        });
        return count[0];
    }

    private boolean counts(int member, org.personahub.engine.community.ties.Tie tie) {
        return tie.member() < member && (layer == null || tie.layer() == layer);
    }

    private PersonaAt at(int member) {
        return new PersonaAt(communityId, member);
    }

    private Position position(String cursor) {
        try {
            return Position.of(scope.position(cursor));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException garbled) {
            throw CursorScope.refusal();
        }
    }

    /// A tie as the schema shows it.
    ///
    /// @param targets whom all ties on the page lead to
    static Tie shown(PersonaAt source, MemberTie stored, Together<PersonaAt> targets) {
        org.personahub.engine.community.ties.Tie tie = stored.one();
        PersonaAt target = new PersonaAt(source.runId(), tie.member());
        return new Tie(
                TieLayer.of(tie.layer()),
                PersonasById.id(source),
                PersonasById.id(target),
                tie.strength(),
                tie.relation(),
                tie.since(),
                source,
                stored,
                target,
                targets);
    }

    private record Found(Position position, MemberTie tie) {}

    /// The number of a tie among all those of a member.
    private record Position(int member, int number) {

        private static final Position BEFORE_ALL = new Position(0, -1);

        private static Position of(String text) {
            String[] parts = text.split(" ", 2);
            return new Position(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }

        private String text() {
            return member + " " + number;
        }
    }
}
