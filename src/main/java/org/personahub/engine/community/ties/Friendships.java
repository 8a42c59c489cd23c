package org.personahub.engine.community.ties;

import org.personahub.engine.atlas.Activity;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.random.RandomStream;

/// Who are friends: each member seeks as many as a lognormal draw says, among friends of friends, where they live,
/// learn and work, and in the whole town, and takes those who are alike rather than others.
///
/// One friendship comes after the other in an order that a stream shuffles: a friend of a friend must be known
/// first.
final class Friendships {

    private static final int TRIES = 40;
    private static final int TRIES_IN_VILLAGES = 400;
    private static final int TRIES_IN_ALL = 200_000;
    private static final int ROUNDS = 2;
    private static final int STEERINGS = 200;
    private static final int FEWEST_BETWEEN = 10;
    private static final int STRANGERS_SEEN = 150;
    private static final double TOO_FAR = 9;

    private final Members members;
    private final Places places;
    private final Town town;
    private final Stubs stubs;
    private final Homophily homophily;
    private final RandomStream stream;
    private final double closure;
    private final double atHome;
    private final double atWork;
    private final double atSchool;

    private final int tries;

    private long made;
    private Meeting meeting = Meeting.TOWN;

    private Friendships(Members members, Places places, Town town, int[] room, TieNorms norms, RandomStream stream) {
        this.members = members;
        this.places = places;
        this.town = town;
        this.stubs = new Stubs(room);
        this.homophily = new Homophily(members, room, norms);
        this.stream = stream;
        // Where there are few to choose from, more of them are looked at.
        this.tries = Math.clamp(TRIES_IN_ALL / Math.max(1, members.count()), TRIES, TRIES_IN_VILLAGES);
        this.closure = norms.closure(members.count());
        this.atHome = norms.of("friend.focus.home");
        this.atWork = norms.of("friend.focus.work");
        this.atSchool = norms.of("friend.focus.school");
    }

    /// The friends of all members; what stands at each is the ordinal of how they met.
    static Stubs of(Members members, Places places, Town town, TieNorms norms, RandomStream stream) {
        Friendships friendships = new Friendships(members, places, town, room(members, norms, stream), norms, stream);
        for (int round = 0; round < ROUNDS; round++) {
            friendships.seek();
        }
        friendships.settle();
        if (members.count() <= Exchange.MOST_MEMBERS) {
            new Exchange(friendships.stubs, friendships.homophily, friendships::mayKnow, stream).run();
        }
        return friendships.stubs;
    }

    /// How many friends each would have.
    private static int[] room(Members members, TieNorms norms, RandomStream stream) {
        int count = members.count();
        double spread = norms.of("friend.degree.spread");
        double[] wish = new double[count];
        double sum = 0;
        int able = 0;
        for (int member = 0; member < count; member++) {
            wish[member] = norms.sociability(members.age(member)) * StrictMath.exp(spread * stream.normal());
            sum += wish[member];
            able += wish[member] > 0 ? 1 : 0;
        }
        int most = (int) Math.min(norms.of("friend.degree.most"), Math.max(1, able / 3));
        double unit = norms.of("friend.degree.mean") * able / Math.max(1e-9, sum);
        int[] room = new int[count];
        for (int member = 0; member < count; member++) {
            double wanted = wish[member] * unit;
            int whole = (int) wanted + (stream.chance(wanted - (int) wanted) ? 1 : 0);
            room[member] = wish[member] == 0 ? 0 : Math.clamp(whole, 1, most);
        }
        return room;
    }

    /// Goes through all stubs that are open, in a shuffled order, and seeks a friend for each.
    private void seek() {
        int[] open = open();
        for (int i = open.length - 1; i > 0; i--) {
            int other = stream.below(i + 1);
            int kept = open[i];
            open[i] = open[other];
            open[other] = kept;
        }
        int between = Math.max(FEWEST_BETWEEN, stubs.count() / 2 / STEERINGS);
        for (int member : open) {
            if (!stubs.isFull(member) && seek(member) && made % between == 0) {
                homophily.steer();
            }
        }
    }

    private int[] open() {
        int count = 0;
        for (int member = 0; member < members.count(); member++) {
            count += stubs.room(member) - stubs.degree(member);
        }
        int[] open = new int[count];
        int next = 0;
        for (int member = 0; member < members.count(); member++) {
            for (int i = stubs.degree(member); i < stubs.room(member); i++) {
                open[next++] = member;
            }
        }
        return open;
    }

    private boolean seek(int member) {
        boolean amongFriends = stubs.degree(member) > 0 && stream.chance(closure);
        for (int i = 0; i < tries; i++) {
            int other = amongFriends && i < tries / 2 ? friendOfFriend(member) : elsewhere(member);
            if (other != Members.NONE && likes(member, other) && mayBefriend(member, other)) {
                befriend(member, other);
                return true;
            }
        }
        return false;
    }

    private boolean likes(int member, int other) {
        if (stubs.isFull(other)) {
            return false;
        }
        double enough = Exponential.draw(stream);
        return homophily.distance(member, other, enough) < enough;
    }

    private void befriend(int member, int other) {
        stubs.tie(member, other, meeting.ordinal());
        homophily.add(member, other);
        made++;
    }

    private int friendOfFriend(int member) {
        meeting = Meeting.FRIENDS;
        int friend = stubs.other(member, stream.below(stubs.degree(member)));
        return stubs.other(friend, stream.below(stubs.degree(friend)));
    }

    private int elsewhere(int member) {
        double where = stream.uniform();
        Activity activity = members.activity(member);
        if (activity == Activity.IN_EDUCATION) {
            if (where < atSchool) {
                meeting = Meeting.SCHOOL;
                return oneOf(places.schools().classes(), member);
            }
            where = (where - atSchool) / (1 - atSchool);
        } else if (activity == Activity.EMPLOYED) {
            if (where < atWork) {
                meeting = Meeting.WORK;
                Workplaces work = places.workplaces();
                return oneOf(stream.chance(0.5) ? work.teams() : work.workplaces(), member);
            }
            where = (where - atWork) / (1 - atWork);
        }
        if (where < atHome) {
            meeting = Meeting.NEIGHBOURHOOD;
            return oneOf(places.neighbourhoods().blocks(), member);
        }
        meeting = Meeting.TOWN;
        return town.pick(member, stream);
    }

    private int oneOf(Groups groups, int member) {
        int group = groups.of(member);
        return group == Members.NONE ? Members.NONE : groups.member(group, stream.below(groups.size(group)));
    }

    private boolean mayBefriend(int member, int other) {
        return !stubs.isFull(other) && mayKnow(member, other);
    }

    /// Whether two may be friends who are none yet.
    private boolean mayKnow(int member, int other) {
        return member != other
                && members.household(member) != members.household(other)
                && !areNearKin(member, other)
                && !stubs.areTied(member, other);
    }

    private boolean areNearKin(int one, int other) {
        return members.mother(one) == other
                || members.father(one) == other
                || members.mother(other) == one
                || members.father(other) == one
                || members.partner(one) == other
                || members.mother(one) != Members.NONE && members.mother(one) == members.mother(other);
    }

    /// Brings together those who found nobody: neighbours in the order of community and age.
    private void settle() {
        meeting = Meeting.TOWN;
        int[] order = town.inOrder();
        int[] left = new int[order.length];
        int count = 0;
        for (int member : order) {
            if (!stubs.isFull(member)) {
                left[count++] = member;
            }
        }
        for (int i = 0; i < count; i++) {
            while (!stubs.isFull(left[i])) {
                int other = mostAlike(left, i, count);
                if (other == Members.NONE) {
                    break;
                }
                befriend(left[i], other);
            }
        }
    }

    private int mostAlike(int[] left, int place, int count) {
        int member = left[place];
        int best = Members.NONE;
        double nearest = TOO_FAR;
        for (int i = place + 1; i < count && i < place + STRANGERS_SEEN; i++) {
            double distance = homophily.distance(member, left[i], nearest);
            if (distance < nearest && mayBefriend(member, left[i])) {
                nearest = distance;
                best = left[i];
            }
        }
        return best;
    }
}
