package org.personahub.engine.community.skeleton;

import java.util.HashMap;
import java.util.Map;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.corpus.family.Generations;
import org.personahub.engine.random.RandomStream;

/// Finds fathers: the man with whom the mother lived at the time, or else one who is no member.
final class Fathers {

    private static final int LEAST_AGE = 16;
    private static final int MOST_AGE = 74;
    private static final int YEARS_BEFORE_A_CHILD = 4;
    private static final int LEAST_AGE_AT_UNION = 15;

    private final Town town;
    private final Columns people;
    private final Births births;

    /// The father of what children a woman has from outside her union. Looked up only, never gone through.
    private final Map<Integer, Integer> others = new HashMap<>();

    Fathers(Town town, Births births) {
        this.town = town;
        this.people = town.people();
        this.births = births;
    }

    /// The father of a child of hers.
    int of(int mother, int child, RandomStream stream) {
        int year = people.bornIn[child];
        if (births.withinUnion(mother, year)) {
            return births.man(mother);
        }
        Integer known = others.get(mother);
        if (known != null && (people.died[known] == 0 || people.died[known] >= year)) {
            return known;
        }
        int father = kin(mother, child, stream);
        others.put(mother, father);
        return father;
    }

    /// Gives a woman who is no member a husband, from before the birth of that child on.
    void husband(int mother, int child, RandomStream stream) {
        int husband = kin(mother, child, stream);
        int began = people.bornIn[child] - stream.below(YEARS_BEFORE_A_CHILD);
        int grown = Math.max(people.bornIn[mother], people.bornIn[husband]) + LEAST_AGE_AT_UNION;
        people.pair(mother, husband, Math.max(began, grown));
    }

    private int kin(int mother, int child, RandomStream stream) {
        int gap = Generations.gap(town.subject(child), 0, stream);
        int year = people.bornIn[child];
        int born = Math.clamp(people.bornIn[mother] - gap, year - MOST_AGE, year - LEAST_AGE);
        int father = people.kin(Sex.MALE, born, people.community[mother]);
        Integer died = Generations.deathYear(town.subject(child), Sex.MALE, born, year, stream);
        people.died[father] = died == null ? 0 : died.shortValue();
        return father;
    }
}
