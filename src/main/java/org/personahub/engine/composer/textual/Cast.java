package org.personahub.engine.composer.textual;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.City;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// The people outside the family, and the other town, that a person's texts mention by name.
///
/// Their names come from the person's own name community, for somebody of the right age.
final class Cast {

    private static final StreamKey PEOPLE = StreamKey.of("textual.cast");
    private static final StreamKey TOWN = StreamKey.of("textual.town");

    /// How often another name is drawn when somebody of the family or the cast has it already.
    private static final int TRIES = 6;

    private static final List<Slot> ROLES = List.of(Slot.FRIEND, Slot.NEIGHBOUR, Slot.COLLEAGUE, Slot.TEACHER);
    private static final List<Slot> KIN =
            List.of(Slot.MOTHER, Slot.FATHER, Slot.PARTNER, Slot.CHILD, Slot.CHILD_TWO, Slot.SIBLING, Slot.GRANDCHILD);

    private Cast() {}

    /// Gives the people names and adds them to the facts.
    static void add(Core core, Facts facts, PersonaStreams streams) {
        RandomStream stream = streams.stream(PEOPLE);
        int birthYear = core.identity().birthDate().getYear();
        for (Slot role : ROLES) {
            Sex sex = stream.chance(role == Slot.FRIEND ? 0.85 : 0.5)
                    ? core.identity().sex()
                    : other(core.identity().sex());
            int born = switch (role) {
                case FRIEND -> birthYear + stream.below(3) - 1;
                case TEACHER -> birthYear - 15 - stream.below(25);
                default -> birthYear + stream.below(30) - 15;
            };
            String name = name(core.community(), sex, born, stream);
            for (int attempt = 0; attempt < TRIES && taken(name, core, facts); attempt++) {
                name = name(core.community(), sex, born, stream);
            }
            facts.put(role, name);
        }
        known(Slot.FRIEND, facts.find(Slot.COMMUNITY_FRIEND), facts);
        known(Slot.NEIGHBOUR, facts.find(Slot.COMMUNITY_NEIGHBOUR), facts);
        facts.put(Slot.TOWN, town(core, streams.stream(TOWN)));
    }

    /// Members of a community have friends and neighbours there.
    private static void known(Slot role, @Nullable String name, Facts facts) {
        if (name != null) {
            facts.put(role, name);
        }
    }

    private static Sex other(Sex sex) {
        return sex == Sex.FEMALE ? Sex.MALE : Sex.FEMALE;
    }

    private static String name(NameCommunity community, Sex sex, int born, RandomStream stream) {
        return community.given(sex).of(born).pick(stream).latin();
    }

    private static boolean taken(String name, Core core, Facts facts) {
        if (name.equals(core.identity().name().given())
                || name.equals(core.identity().name().shortForm())) {
            return true;
        }
        return has(KIN, name, facts) || has(ROLES, name, facts);
    }

    private static boolean has(List<Slot> slots, String name, Facts facts) {
        for (Slot slot : slots) {
            @Nullable String words = facts.find(slot);
            if (words != null && words.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /// Another town of the territory; where there is none, one has to say so.
    private static String town(Core core, RandomStream stream) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            City city = core.territory().cities().pick(stream);
            if (!city.name().equals(core.identity().city())) {
                return city.name();
            }
        }
        return "the next town";
    }
}
