package org.personahub.engine.community.ties;

import java.util.Arrays;
import org.personahub.engine.community.skeleton.Households;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.skeleton.Skeleton;
import org.personahub.engine.random.RandomStream;

/// Where homes stand: blocks of some households on a grid, those of one name community rather near each other.
public final class Neighbourhoods {

    private final int[] site;
    private final Groups blocks;
    private final int[] blockOfHousehold;
    private final int width;

    private Neighbourhoods(int[] site, Groups blocks, int[] blockOfHousehold, int width) {
        this.site = site;
        this.blocks = blocks;
        this.blockOfHousehold = blockOfHousehold;
        this.width = width;
    }

    static Neighbourhoods of(Skeleton skeleton, TieNorms norms, RandomStream stream) {
        Households households = skeleton.households();
        Members members = skeleton.members();
        double[] middle = middles(skeleton);
        double spread = norms.of("quarter.spread");
        int count = households.count();
        double[] wish = new double[count];
        for (int household = 0; household < count; household++) {
            int community = households.size(household) == 0 ? 0 : members.community(households.first(household));
            wish[household] = middle[community] + spread * stream.normal();
        }
        return placed(households, members, ordered(wish), (int) norms.of("block.households"));
    }

    /// Where the quarter of each community has its middle when quarters lie side by side, 0 to 1.
    private static double[] middles(Skeleton skeleton) {
        Members members = skeleton.members();
        double[] people = new double[Math.max(1, skeleton.communities().size())];
        for (int member = 0; member < members.count(); member++) {
            people[members.community(member)]++;
        }
        double[] middle = new double[people.length];
        double before = 0;
        for (int community = 0; community < people.length; community++) {
            middle[community] = (before + people[community] / 2) / Math.max(1, members.count());
            before += people[community];
        }
        return middle;
    }

    private static int[] ordered(double[] wish) {
        Integer[] order = new Integer[wish.length];
        Arrays.setAll(order, household -> household);
        Arrays.sort(order, (one, other) -> Double.compare(wish[one], wish[other]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    private static Neighbourhoods placed(Households households, Members members, int[] order, int perBlock) {
        int[] blockOf = new int[households.count()];
        int blocks = Math.max(1, (order.length + perBlock - 1) / perBlock);
        for (int place = 0; place < order.length; place++) {
            blockOf[order[place]] = place / perBlock;
        }
        int[] site = new int[members.count()];
        int next = 0;
        for (int household : order) {
            for (int i = 0; i < households.size(household); i++) {
                site[next++] = households.first(household) + i;
            }
        }
        int[] ofMember = new int[members.count()];
        Arrays.setAll(ofMember, member -> blockOf[members.household(member)]);
        int width = Math.max(1, (int) StrictMath.ceil(StrictMath.sqrt(blocks)));
        return new Neighbourhoods(site, new Groups(ofMember, blocks), blockOf, width);
    }

    /// How many blocks there are.
    public int count() {
        return blocks.count();
    }

    /// The block that a household stands in.
    public int block(int household) {
        return blockOfHousehold[household];
    }

    /// The members in the order in which their homes stand, block by block.
    int[] inOrder() {
        return site;
    }

    Groups blocks() {
        return blocks;
    }

    /// The blocks around a block, itself first, as they lie on the grid.
    int[] around(int block) {
        int[] found = new int[9];
        int count = 0;
        found[count++] = block;
        int row = block / width;
        int column = block % width;
        for (int r = row - 1; r <= row + 1; r++) {
            for (int c = column - 1; c <= column + 1; c++) {
                int other = r * width + c;
                if (r >= 0 && c >= 0 && c < width && other < blocks.count() && other != block) {
                    found[count++] = other;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }
}
