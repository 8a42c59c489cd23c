package org.personahub.engine.corpus.family;

import java.util.Optional;
import org.personahub.engine.persona.Household;
import org.personahub.engine.persona.Household.Type;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Puts the household of a person together: its size from the atlas, then who fills it.
///
/// What people do at which age, and how often kin beyond parents and children move in, is set by hand.
final class Homes {

    private static final StreamKey INSTITUTION = StreamKey.of("family.household.institution");
    private static final StreamKey SIZE = StreamKey.of("family.household.size");
    private static final StreamKey POSITION = StreamKey.of("family.household.position");
    private static final StreamKey MEMBERS = StreamKey.of("family.household.members");

    private static final int SMALLEST_INSTITUTION = 15;
    private static final int INSTITUTIONS = 100;

    private Homes() {}

    /// Says who of the family lives with the person; the household itself only where they live with others than kin.
    static Optional<Household> of(Draft draft, PersonaStreams streams) {
        Subject self = draft.self();
        RandomStream institution = streams.stream(INSTITUTION);
        if (institution.chance(self.patterns().institution(self.age()))) {
            return Optional.of(new Household(Type.INSTITUTION, SMALLEST_INSTITUTION + institution.below(INSTITUTIONS)));
        }
        int size = self.patterns().householdSizes().draw(self.inUnion(), self.age(), streams.stream(SIZE));
        Rooms rooms = new Rooms(draft, size - 1, streams.stream(MEMBERS));
        if (size == 1) {
            alone(draft);
            return Optional.empty();
        }
        if (self.inUnion()) {
            rooms.ownHousehold();
        } else {
            switch (position(draft, size, streams.stream(POSITION))) {
                case CHILD -> rooms.parentsHousehold();
                case WARD -> rooms.guardiansHousehold();
                case PARENT -> rooms.ownHousehold();
                case KIN -> rooms.kinHousehold();
                case SHARER -> {
                    alone(draft);
                    return Optional.of(new Household(Type.SHARED, size));
                }
            }
        }
        return Optional.empty();
    }

    /// Nobody leaves small children behind: they are taken as never born, or as the other parent's when there is one.
    private static void alone(Draft draft) {
        boolean withOther = !draft.self().woman()
                && draft.partner() != null
                && draft.partner().alive();
        if (!withOther) {
            draft.children().removeIf(child -> Rooms.minor(draft, child));
        }
    }

    private static Position position(Draft draft, int size, RandomStream stream) {
        Subject self = draft.self();
        int age = self.age();
        boolean parentLives = draft.mother().alive() && draft.mother().age(self.year()) < 95
                || draft.father().alive() && draft.father().age(self.year()) < 95;
        double extended = self.patterns().householdSizes().share(1) < 0.2 ? 1 : 0.3;
        if (!self.adult()) {
            return parentLives && !stream.chance(0.01 + 0.04 * self.extended()) ? Position.CHILD : Position.WARD;
        }
        double child = !parentLives ? 0 : byAge(age) * (self.everInUnion() ? 0.4 : 1);
        boolean minors = draft.children().stream().anyMatch(one -> Rooms.minor(draft, one));
        boolean offspring = draft.children().stream().anyMatch(Kin::alive);
        double parent = minors ? (self.woman() ? 12 : self.widowed() ? 8 : 0.5) : offspring ? 0.8 : 0;
        if (self.everInUnion() && !offspring) {
            parent = 0.3;
        }
        double sharer = (age < 25 ? (self.studying() ? 0.3 : 0.12) : age < 35 ? 0.14 : 0.06)
                * (1.3 - extended)
                * (size <= 5 ? 1 : 0.2)
                * (minors && self.woman() ? 0 : 1);
        return Position.values()[
                stream.weighted(new double[] {child, 0, parent, 0.015 + 0.25 * self.extended(), sharer})];
    }

    /// The pull of the parents' home by age.
    private static double byAge(int age) {
        if (age < 22) {
            return 2;
        }
        return age < 30 ? 1.2 : age < 40 ? 0.7 : age < 55 ? 0.35 : 0.2;
    }

    /// What somebody without a partner is in a household of several.
    private enum Position {
        CHILD,
        WARD,
        PARENT,
        KIN,
        SHARER
    }
}
