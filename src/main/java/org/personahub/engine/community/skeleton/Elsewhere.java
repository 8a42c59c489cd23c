package org.personahub.engine.community.skeleton;

import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.corpus.family.Generations;
import org.personahub.engine.corpus.family.Subject;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Adds the grown children who left the community or died: as many as their mothers meant to have beyond those who are
/// members.
final class Elsewhere {

    private static final StreamKey STREAM = StreamKey.of("community.elsewhere");
    private static final int LEAST_AGE = 19;
    private static final int TRIES = 4;
    private static final double GIRLS = 1 / 2.05;

    private final Town town;
    private final Columns people;
    private final Births births;
    private final RandomStream stream;

    Elsewhere(Town town, Births births) {
        this.town = town;
        this.people = town.people();
        this.births = births;
        this.stream = town.stream(STREAM);
    }

    /// @param kindred as known so far
    void add(Kindred kindred) {
        int mothers = people.people;
        for (int mother = 0; mother < mothers; mother++) {
            if (people.isWoman(mother) && people.since[mother] != 0) {
                add(mother, births.toCome(mother), kindred);
            }
        }
    }

    private void add(int mother, int toCome, Kindred kindred) {
        int first = people.people;
        for (int i = 0; i < toCome; i++) {
            for (int attempt = 0; attempt < TRIES; attempt++) {
                int year = people.bornIn[mother] + Generations.motherAge(subject(people.bornIn[mother] + 28), stream);
                if (fits(mother, year, first, kindred)) {
                    bear(mother, year);
                    break;
                }
            }
        }
    }

    private boolean fits(int mother, int year, int first, Kindred kindred) {
        if (year > town.year() - LEAST_AGE
                || !births.withinUnion(mother, year)
                || people.died[mother] != 0 && people.died[mother] < year
                || !births.isFree(mother, year, kindred)) {
            return false;
        }
        for (int other = first; other < people.people; other++) {
            if (Math.abs(people.bornIn[other] - year) < 1) {
                return false;
            }
        }
        return true;
    }

    private void bear(int mother, int year) {
        Sex sex = stream.chance(GIRLS) ? Sex.FEMALE : Sex.MALE;
        int child = people.kin(sex, year, people.community[mother]);
        people.mother[child] = mother;
        people.father[child] = births.man(mother);
        Integer died = Generations.deathYear(subject(year), sex, year, year, stream);
        people.died[child] = died == null ? 0 : died.shortValue();
    }

    private Subject subject(int birthYear) {
        return new Subject(
                town.territory(),
                Sex.FEMALE,
                birthYear,
                Math.max(0, town.year() - birthYear),
                MaritalStatus.NEVER_MARRIED,
                3,
                false,
                town.year());
    }
}
