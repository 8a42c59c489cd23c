package org.personahub.engine.composer.textual;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.composer.language.Category;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Chooses whom a person writes to: family that lives elsewhere, those at home for a chat, or a friend.
final class Correspondents {

    private static final StreamKey MAIL = StreamKey.of("textual.addressee");
    private static final StreamKey CHAT = StreamKey.of("textual.chatmate");

    /// Who is likely to read and write messages themselves.
    private static final int FROM_AGE = 13;

    private static final int UP_TO_AGE = 75;

    /// Where most parents of grown people are online.
    private static final double CONNECTED_GDP = 9;

    private static final double FRIEND_SHARE = 0.4;

    private Correspondents() {}

    /// Adds them to the facts.
    static void add(Core core, Facts facts, PersonaStreams streams) {
        RandomStream mail = streams.stream(MAIL);
        RandomStream chat = streams.stream(CHAT);
        List<Relative> away = new ArrayList<>();
        List<Relative> near = new ArrayList<>();
        int year = (int) facts.measure(Measure.YEAR);
        for (Relative relative : core.family().relatives()) {
            if (reads(relative, year, facts)) {
                (relative.coresident() ? near : away).add(relative);
            }
        }
        Relative addressee = choose(away, mail);
        facts.put(Slot.ADDRESSEE, addressee == null ? facts.value(Slot.FRIEND) : call(addressee, facts))
                .put(Category.ADDRESSEE, kind(addressee));
        near.addAll(away);
        Relative mate = choose(near, chat);
        facts.put(Slot.CHATMATE, mate == null ? facts.value(Slot.FRIEND) : call(mate, facts))
                .put(Category.CHATMATE, kind(mate))
                .set(Flag.CHATMATE_HERE, mate != null && mate.coresident());
    }

    private static boolean reads(Relative relative, int year, Facts facts) {
        boolean close = switch (relative.relation()) {
            case MOTHER, FATHER, PARTNER, CHILD, SIBLING, GRANDCHILD -> true;
            case FORMER_PARTNER, GRANDPARENT, OTHER -> false;
        };
        int age = year - relative.birthYear();
        boolean elder = relative.relation() == Relation.MOTHER || relative.relation() == Relation.FATHER;
        return close
                && relative.alive()
                && age >= FROM_AGE
                && age <= UP_TO_AGE
                && (!elder || facts.measure(Measure.GDP) >= CONNECTED_GDP);
    }

    private static @Nullable Relative choose(List<Relative> from, RandomStream stream) {
        boolean friend = stream.chance(FRIEND_SHARE);
        return friend || from.isEmpty() ? null : from.get(stream.below(from.size()));
    }

    /// Nobody calls a parent by the given name.
    private static String call(Relative relative, Facts facts) {
        boolean formal = facts.measure(Measure.FORMALITY) >= 0.5;
        boolean english = "en".equals(facts.category(Category.LANGUAGE));
        boolean american = "Northern America".equals(facts.category(Category.REGION));
        return switch (relative.relation()) {
            case MOTHER -> formal ? "Mother" : english ? american ? "Mom" : "Mum" : "Mama";
            case FATHER -> formal ? "Father" : english ? "Dad" : "Papa";
            default -> relative.given();
        };
    }

    private static String kind(@Nullable Relative relative) {
        if (relative == null) {
            return "FRIEND";
        }
        return switch (relative.relation()) {
            case SIBLING -> relative.sex() == Sex.FEMALE ? "SISTER" : "BROTHER";
            default -> relative.relation().name();
        };
    }
}
