package org.personahub.engine.community.ties;

import org.personahub.engine.community.skeleton.Households;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.skeleton.Skeleton;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Brings the six layers of ties together: kin, home, school and work as they are, friends, and as many neighbours
/// as leave everybody with some fifty people.
final class Weaving {

    private static final StreamKey STAGE = StreamKey.of("community.ties");
    private static final StreamKey FRIENDS = StreamKey.of("community.ties.friends");
    private static final StreamKey NEIGHBOURS = StreamKey.of("community.ties.neighbours");
    private static final StreamKey YEARS = StreamKey.of("community.ties.years");

    /// In larger homes people are tied to those who live next to them only.
    private static final int AT_TABLE = 6;

    private static final int GROWN = 17;
    private static final int SCHOOL_AGE = 6;

    private final Skeleton skeleton;
    private final Members members;
    private final Places places;
    private final RandomStream years;
    private final EdgeList edges = new EdgeList();
    private final int[] known;

    private Weaving(Skeleton skeleton, Places places, RandomStream years) {
        this.skeleton = skeleton;
        this.members = skeleton.members();
        this.places = places;
        this.years = years;
        this.known = new int[members.count()];
    }

    static Adjacency weave(Skeleton skeleton, Places places, Town town, TieNorms norms) {
        PersonaStreams streams = PersonaStreams.of(skeleton.seed(), 0, STAGE, 0);
        Weaving weaving = new Weaving(skeleton, places, streams.stream(YEARS));
        weaving.kin(norms.of("kin.cousins"));
        weaving.homes();
        weaving.classes();
        weaving.teams();
        Stubs friends = Friendships.of(skeleton.members(), places, town, norms, streams.stream(FRIENDS));
        weaving.friends(friends);
        weaving.neighbours(
                Neighbours.of(skeleton.members(), places, friends, weaving.known, norms, streams.stream(NEIGHBOURS)));
        return new Adjacency(skeleton.members().count(), weaving.edges);
    }

    private void kin(double cousins) {
        new Kinship(members).addTo(edges, skeleton.asOf().getYear(), skeleton.seed(), cousins);
        for (int edge = 0; edge < edges.count(); edge++) {
            if (members.household(edges.one(edge)) != members.household(edges.other(edge))) {
                note(edges.one(edge), edges.other(edge));
            }
        }
    }

    private void note(int one, int other) {
        known[one]++;
        known[other]++;
    }

    private void homes() {
        Households households = skeleton.households();
        for (int household = 0; household < households.count(); household++) {
            int first = households.first(household);
            int size = households.size(household);
            boolean many = size > 2 * AT_TABLE;
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; j < size && (!many || j <= i + AT_TABLE); j++) {
                    Relation relation = many ? Relation.RESIDENT : Relation.HOUSEHOLD_MEMBER;
                    add(first + i, first + j, relation, relation, yearsTogether(first + i, first + j));
                    note(first + i, first + j);
                }
            }
        }
    }

    /// Since the younger was born where that is a child, since they became a couple, else some years.
    private int yearsTogether(int one, int other) {
        int younger = Math.min(members.age(one), members.age(other));
        if (members.partner(one) == other) {
            return Math.min(younger, skeleton.asOf().getYear() - members.since(one));
        }
        return younger <= GROWN || areParentAndChild(one, other) ? younger : Math.min(younger, 1 + years.below(8));
    }

    private boolean areParentAndChild(int one, int other) {
        return members.mother(one) == other
                || members.father(one) == other
                || members.mother(other) == one
                || members.father(other) == one;
    }

    private void classes() {
        Groups classes = places.schools().classes();
        for (int each = 0; each < classes.count(); each++) {
            int teacher = places.schools().teacher(each);
            for (int i = 0; i < classes.size(each); i++) {
                int pupil = classes.member(each, i);
                int since = yearsAtSchool(pupil);
                for (int j = i + 1; j < classes.size(each); j++) {
                    int other = classes.member(each, j);
                    boolean students = Math.min(members.age(pupil), members.age(other)) >= Schools.STUDENT;
                    Relation relation = students ? Relation.FELLOW_STUDENT : Relation.CLASSMATE;
                    together(pupil, other, relation, relation, Math.min(since, yearsAtSchool(other)));
                }
                if (teacher != Members.NONE && teacher != pupil) {
                    together(pupil, teacher, Relation.TEACHER, Relation.PUPIL, Math.min(since, 2));
                }
            }
        }
    }

    private int yearsAtSchool(int pupil) {
        int age = members.age(pupil);
        return Math.max(
                0, age >= Schools.STUDENT ? Math.min(2, age - Schools.STUDENT) : (age - SCHOOL_AGE) % SCHOOL_AGE);
    }

    private void together(int one, int other, Relation toOne, Relation toOther, int since) {
        add(one, other, toOne, toOther, since);
        if (members.household(one) != members.household(other)) {
            note(one, other);
        }
    }

    private void teams() {
        Groups teams = places.workplaces().teams();
        for (int team = 0; team < teams.count(); team++) {
            for (int i = 0; i < teams.size(team); i++) {
                for (int j = i + 1; j < teams.size(team); j++) {
                    int one = teams.member(team, i);
                    int other = teams.member(team, j);
                    boolean leads = manages(one) && !manages(other);
                    boolean isLed = manages(other) && !manages(one);
                    together(
                            one,
                            other,
                            isLed ? Relation.MANAGER : leads ? Relation.TEAM_MEMBER : Relation.COLLEAGUE,
                            leads ? Relation.MANAGER : isLed ? Relation.TEAM_MEMBER : Relation.COLLEAGUE,
                            yearsAtWork(one, other));
                }
            }
        }
    }

    private boolean manages(int member) {
        var occupation = members.occupation(member);
        return occupation != null && occupation.major() == 1;
    }

    private int yearsAtWork(int one, int other) {
        int most = Math.min(members.age(one), members.age(other)) - GROWN;
        return recently(most, 7);
    }

    /// Some years, few more often than many, none above what there can be.
    private int recently(int most, double mean) {
        return most <= 0 ? 0 : (int) Math.min(most, mean * Exponential.draw(years));
    }

    private void friends(Stubs friends) {
        for (int member = 0; member < members.count(); member++) {
            for (int i = 0; i < friends.degree(member); i++) {
                int other = friends.other(member, i);
                if (other > member) {
                    Meeting meeting = Meeting.values()[friends.kind(member, i)];
                    add(member, other, meeting.relation(), meeting.relation(), yearsAsFriends(member, other, meeting));
                    if (!places.schools().classes().together(member, other)
                            && !places.workplaces().teams().together(member, other)) {
                        note(member, other);
                    }
                }
            }
        }
    }

    private int yearsAsFriends(int one, int other, Meeting meeting) {
        int younger = Math.min(members.age(one), members.age(other));
        return switch (meeting) {
            case SCHOOL -> Math.min(yearsAtSchool(one), yearsAtSchool(other));
            case WORK -> yearsAtWork(one, other);
            case NEIGHBOURHOOD, FRIENDS, TOWN -> recently(younger - 3, younger < Homophily.ADULT ? 3 : 10);
        };
    }

    private void neighbours(Stubs neighbours) {
        for (int member = 0; member < members.count(); member++) {
            for (int i = 0; i < neighbours.degree(member); i++) {
                int other = neighbours.other(member, i);
                if (other > member) {
                    int younger = Math.min(members.age(member), members.age(other));
                    add(member, other, Relation.NEIGHBOUR, Relation.NEIGHBOUR, recently(younger, 12));
                }
            }
        }
    }

    private void add(int one, int other, Relation toOne, Relation toOther, int since) {
        edges.add(one, other, toOne, toOther, since);
    }
}
