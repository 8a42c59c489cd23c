package org.personahub.engine.community.skeleton;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.personahub.engine.atlas.LanguageShare;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Numbers the name communities of a territory by mother tongue and draws those of people whose parents are not known.
final class Origins {

    private static final StreamKey MOTHER_TONGUE = StreamKey.of("community.motherTongue");
    private static final StreamKey COMMUNITY = StreamKey.of("community.name.community");

    private final Territory territory;
    private final List<NameCommunity> communities = new ArrayList<>();
    private final List<LanguageShare> motherTongues = new ArrayList<>();
    private final Map<String, Short> numbers = new HashMap<>();

    Origins(Territory territory) {
        this.territory = territory;
        for (LanguageShare tongue : territory.motherTongues().values()) {
            for (NameCommunity community :
                    territory.communities(tongue.language()).values()) {
                numbers.put(key(tongue, community), (short) communities.size());
                communities.add(community);
                motherTongues.add(tongue);
            }
        }
    }

    private static String key(LanguageShare tongue, NameCommunity community) {
        return tongue.language().code() + ' ' + community.id();
    }

    List<NameCommunity> communities() {
        return communities;
    }

    List<LanguageShare> motherTongues() {
        return motherTongues;
    }

    /// The number of the community of somebody.
    short draw(PersonaStreams streams) {
        LanguageShare tongue = territory.motherTongues().pick(streams.stream(MOTHER_TONGUE));
        NameCommunity community = territory.communities(tongue.language()).pick(streams.stream(COMMUNITY));
        Short number = numbers.get(key(tongue, community));
        if (number == null) {
            throw new IllegalStateException(territory.code() + " has no number for " + community.id());
        }
        return number;
    }
}
