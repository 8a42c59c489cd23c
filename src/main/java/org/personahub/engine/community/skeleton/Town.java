package org.personahub.engine.community.skeleton;

import java.time.LocalDate;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.corpus.family.Generations;
import org.personahub.engine.corpus.family.Subject;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// What the steps of a skeleton share: where and when it is, its people so far, the norms and the streams.
///
/// @param communities how many name communities there are
record Town(Territory territory, LocalDate asOf, long seed, int communities, Norms norms, Columns people) {

    static final int ADULT = 18;

    private static final StreamKey STAGE = StreamKey.of("community.skeleton");
    private static final Sex[] SEXES = Sex.values();
    private static final MaritalStatus[] STATUSES = MaritalStatus.values();

    int year() {
        return asOf.getYear();
    }

    int members() {
        return people.members;
    }

    /// A stream that one step draws all its people from, in an order that is fixed.
    RandomStream stream(StreamKey step) {
        return PersonaStreams.of(seed, 0, STAGE, 0).stream(step);
    }

    Sex sex(int person) {
        return SEXES[people.sex[person]];
    }

    MaritalStatus status(int member) {
        return STATUSES[people.status[member]];
    }

    void status(int member, MaritalStatus status) {
        people.status[member] = (byte) status.ordinal();
    }

    boolean isAdult(int member) {
        return people.age[member] >= ADULT;
    }

    /// Whether a member lives with a partner.
    boolean inUnion(int member) {
        MaritalStatus status = status(member);
        return status == MaritalStatus.MARRIED || status == MaritalStatus.COHABITING;
    }

    boolean parted(int member) {
        MaritalStatus status = status(member);
        return status == MaritalStatus.SEPARATED || status == MaritalStatus.DIVORCED;
    }

    /// A member as the patterns of families see them.
    Subject subject(int member) {
        return new Subject(
                territory,
                sex(member),
                people.bornIn[member],
                people.age[member],
                status(member),
                people.education[member],
                false,
                year());
    }

    /// How much more than a couple and its children share homes here, 0.03 to 0.5.
    double extended() {
        return Generations.extended(
                new Subject(territory, Sex.FEMALE, year() - 30, 30, MaritalStatus.NEVER_MARRIED, 3, false, year()));
    }

    /// A figure that is larger where families are extended.
    double withExtended(String norm) {
        return norms.of(norm) + norms.of(norm + "-extended") * extended();
    }
}
