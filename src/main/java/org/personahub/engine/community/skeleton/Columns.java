package org.personahub.engine.community.skeleton;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Sex;

/// The columns of the people of a community while the skeleton is put together. What each means stands at `Members`.
///
/// The columns up to `drawnAs` have a place for members only, the others for everybody.
final class Columns {

    /// How many of the people are members; they come first.
    final int members;

    final List<Occupation> occupations;

    /// How many people there are.
    int people;

    byte[] age;
    int[] household;
    byte[] status;
    byte[] activity;
    byte[] education;
    short[] occupation;
    float[] income;
    int[] drawnAs;

    byte[] sex;
    int[] born;
    short[] bornIn;
    short[] died;
    int[] mother;
    int[] father;
    int[] partner;
    int[] former;
    short[] since;
    short[] until;
    short[] community;

    /// Room for members of whom nothing is known yet.
    ///
    /// @param occupations that the column `occupation` numbers
    Columns(int members, List<Occupation> occupations) {
        this.members = members;
        this.people = members;
        this.occupations = List.copyOf(occupations);
        age = new byte[members];
        household = nobody(members);
        status = new byte[members];
        activity = new byte[members];
        education = new byte[members];
        occupation = new short[members];
        Arrays.fill(occupation, (short) Members.NONE);
        income = new float[members];
        drawnAs = new int[members];
        sex = new byte[members];
        born = new int[members];
        bornIn = new short[members];
        died = new short[members];
        mother = nobody(members);
        father = nobody(members);
        partner = nobody(members);
        former = nobody(members);
        since = new short[members];
        until = new short[members];
        community = new short[members];
    }

    private static int[] nobody(int count) {
        int[] column = new int[count];
        Arrays.fill(column, Members.NONE);
        return column;
    }

    /// Sets the birth date.
    void born(int person, LocalDate date) {
        born[person] = (int) date.toEpochDay();
        bornIn[person] = (short) date.getYear();
    }

    /// Takes in somebody who is no member; they live, elsewhere.
    ///
    /// @return the number of that person
    int kin(Sex of, int birthYear, int ofCommunity) {
        if (people == sex.length) {
            resize(people + people / 4 + 64);
        }
        int person = people++;
        sex[person] = (byte) of.ordinal();
        born(person, LocalDate.of(birthYear, 7, 1));
        community[person] = (short) ofCommunity;
        return person;
    }

    /// Makes them partners of each other from that year on.
    void pair(int one, int other, int year) {
        partner[one] = other;
        partner[other] = one;
        since[one] = (short) year;
        since[other] = (short) year;
    }

    /// Makes them former partners of each other.
    void part(int one, int other, int from, int to) {
        former[one] = other;
        former[other] = one;
        since[one] = (short) from;
        since[other] = (short) from;
        until[one] = (short) to;
        until[other] = (short) to;
    }

    boolean isMember(int person) {
        return person >= 0 && person < members;
    }

    boolean isWoman(int person) {
        return sex[person] == Sex.FEMALE.ordinal();
    }

    /// Takes over all people of other columns under new numbers.
    ///
    /// @param order the old number of each member
    /// @param number the new number of everybody
    void take(Columns from, int[] order, int[] number) {
        resize(from.people);
        people = from.people;
        for (int to = 0; to < people; to++) {
            int old = to < members ? order[to] : to;
            if (to < members) {
                age[to] = from.age[old];
                status[to] = from.status[old];
                activity[to] = from.activity[old];
                education[to] = from.education[old];
                occupation[to] = from.occupation[old];
                income[to] = from.income[old];
                drawnAs[to] = from.drawnAs[old];
            }
            sex[to] = from.sex[old];
            born[to] = from.born[old];
            bornIn[to] = from.bornIn[old];
            died[to] = from.died[old];
            since[to] = from.since[old];
            until[to] = from.until[old];
            community[to] = from.community[old];
            mother[to] = renumbered(from.mother[old], number);
            father[to] = renumbered(from.father[old], number);
            partner[to] = renumbered(from.partner[old], number);
            former[to] = renumbered(from.former[old], number);
        }
    }

    private static int renumbered(int person, int[] number) {
        return person == Members.NONE ? person : number[person];
    }

    /// Gives back the room that nobody takes.
    void trim() {
        resize(people);
    }

    private void resize(int size) {
        int from = Math.min(sex.length, size);
        sex = Arrays.copyOf(sex, size);
        born = Arrays.copyOf(born, size);
        bornIn = Arrays.copyOf(bornIn, size);
        died = Arrays.copyOf(died, size);
        mother = grown(mother, from, size);
        father = grown(father, from, size);
        partner = grown(partner, from, size);
        former = grown(former, from, size);
        since = Arrays.copyOf(since, size);
        until = Arrays.copyOf(until, size);
        community = Arrays.copyOf(community, size);
    }

    private static int[] grown(int[] column, int from, int size) {
        int[] grown = Arrays.copyOf(column, size);
        Arrays.fill(grown, from, size, Members.NONE);
        return grown;
    }
}
