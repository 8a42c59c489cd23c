package org.personahub.engine.community.ties;

import org.personahub.engine.community.skeleton.Skeleton;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Where the members of a community live, learn and work.
public record Places(Neighbourhoods neighbourhoods, Schools schools, Workplaces workplaces) {

    private static final StreamKey STAGE = StreamKey.of("community.places");
    private static final StreamKey HOMES = StreamKey.of("community.places.homes");
    private static final StreamKey SCHOOLS = StreamKey.of("community.places.schools");
    private static final StreamKey WORKPLACES = StreamKey.of("community.places.workplaces");

    /// The places of a skeleton, the same at every call.
    public static Places of(Skeleton skeleton) {
        TieNorms norms = new TieNorms();
        PersonaStreams streams = PersonaStreams.of(skeleton.seed(), 0, STAGE, 0);
        Neighbourhoods neighbourhoods = Neighbourhoods.of(skeleton, norms, streams.stream(HOMES));
        int[] inOrder = neighbourhoods.inOrder();
        return new Places(
                neighbourhoods,
                Schools.of(skeleton.members(), inOrder, norms, streams.stream(SCHOOLS)),
                Workplaces.of(skeleton, inOrder, norms, streams.stream(WORKPLACES)));
    }
}
