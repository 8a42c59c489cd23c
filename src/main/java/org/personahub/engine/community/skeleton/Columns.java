package org.personahub.engine.community.skeleton;

import java.util.Arrays;
import java.util.List;
import org.personahub.engine.atlas.Occupation;

/// The columns of the people of a community while the skeleton is put together. What each means stands at `Members`.
final class Columns {

    /// How many of the people are members; they come first.
    final int members;

    final List<Occupation> occupations;

    byte[] sex;
    byte[] age;
    int[] born;
    short[] died;
    int[] mother;
    int[] father;
    int[] partner;
    int[] former;
    short[] since;
    short[] until;
    int[] household;
    byte[] status;
    byte[] activity;
    byte[] education;
    short[] occupation;
    float[] income;
    short[] community;

    /// Room for members of whom nothing is known yet.
    ///
    /// @param occupations that the column `occupation` numbers
    Columns(int members, List<Occupation> occupations) {
        this.members = members;
        this.occupations = List.copyOf(occupations);
        sex = new byte[members];
        age = new byte[members];
        born = new int[members];
        died = new short[members];
        mother = nobody(members);
        father = nobody(members);
        partner = nobody(members);
        former = nobody(members);
        since = new short[members];
        until = new short[members];
        household = nobody(members);
        status = new byte[members];
        activity = new byte[members];
        education = new byte[members];
        occupation = new short[members];
        income = new float[members];
        community = new short[members];
        Arrays.fill(occupation, (short) Members.NONE);
    }

    private static int[] nobody(int count) {
        int[] column = new int[count];
        Arrays.fill(column, Members.NONE);
        return column;
    }
}
