package org.personahub.engine.community.skeleton;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.World;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.LanguageShare;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.persona.Household;

/// Twelve people in five households whose kin are known by hand.
///
/// A couple (0 and 1) with two children (2 and 3) and his widowed mother (4); his brother (6) with a partner (5); her
/// sister (7), divorced, with a son (8) whose father (9) lives alone; and the parents of both sisters (10 and 11). The
/// late husband of 4 is the kin 12; the others from 13 on are parents who live elsewhere or died.
public final class SmallTown {

    private static final Territory TERRITORY = World.ATLAS.territory("GH");
    private static final LocalDate AS_OF = World.ATLAS.referenceDate();
    private static final int YEAR = AS_OF.getYear();
    private static final int MEMBERS = 12;
    private static final int PEOPLE = 23;

    private SmallTown() {}

    /// The skeleton of the town, the same at every call.
    public static Skeleton skeleton() {
        LanguageShare tongue = TERRITORY.motherTongues().values().getFirst();
        NameCommunity community =
                TERRITORY.communities(tongue.language()).values().getFirst();
        List<Occupation> occupations = World.ATLAS.occupations().values().stream()
                .sorted(Comparator.comparing(Occupation::code))
                .limit(2)
                .toList();
        Columns columns = people(occupations);
        ties(columns);
        columns.trim();
        return new Skeleton(
                TERRITORY,
                TERRITORY.cities().values().getFirst(),
                AS_OF,
                1,
                List.of(community),
                List.of(tongue),
                new Members(columns),
                new Households(new int[] {0, 5, 7, 9, 10, 12}, new byte[] {
                    (byte) Household.Type.EXTENDED.ordinal(),
                    (byte) Household.Type.COUPLE.ordinal(),
                    (byte) Household.Type.ONE_PARENT.ordinal(),
                    (byte) Household.Type.ONE_PERSON.ordinal(),
                    (byte) Household.Type.COUPLE.ordinal()
                }));
    }

    private static Columns people(List<Occupation> occupations) {
        Columns columns = new Columns(MEMBERS, occupations);
        member(columns, 0, 0, Sex.FEMALE, 40, MaritalStatus.MARRIED, Activity.EMPLOYED, 3);
        member(columns, 1, 0, Sex.MALE, 44, MaritalStatus.MARRIED, Activity.EMPLOYED, 3);
        member(columns, 2, 0, Sex.FEMALE, 14, MaritalStatus.NOT_APPLICABLE, Activity.IN_EDUCATION, 1);
        member(columns, 3, 0, Sex.MALE, 10, MaritalStatus.NOT_APPLICABLE, Activity.IN_EDUCATION, 0);
        member(columns, 4, 0, Sex.FEMALE, 71, MaritalStatus.WIDOWED, Activity.RETIRED, 1);
        member(columns, 5, 1, Sex.FEMALE, 28, MaritalStatus.COHABITING, Activity.EMPLOYED, 6);
        member(columns, 6, 1, Sex.MALE, 33, MaritalStatus.COHABITING, Activity.UNEMPLOYED, 3);
        member(columns, 7, 2, Sex.FEMALE, 37, MaritalStatus.DIVORCED, Activity.EMPLOYED, 6);
        member(columns, 8, 2, Sex.MALE, 9, MaritalStatus.NOT_APPLICABLE, Activity.IN_EDUCATION, 0);
        member(columns, 9, 3, Sex.MALE, 41, MaritalStatus.DIVORCED, Activity.EMPLOYED, 3);
        member(columns, 10, 4, Sex.FEMALE, 66, MaritalStatus.MARRIED, Activity.RETIRED, 2);
        member(columns, 11, 4, Sex.MALE, 69, MaritalStatus.MARRIED, Activity.RETIRED, 3);
        kin(columns, Sex.MALE, 76, YEAR - 6);
        for (int i = 13; i < PEOPLE; i++) {
            boolean old = i < 15 || i > 18;
            kin(columns, i % 2 == 1 ? Sex.FEMALE : Sex.MALE, old ? 96 + i % 2 : 65 + i % 2, old ? YEAR - 12 : null);
        }
        return columns;
    }

    private static void member(
            Columns columns,
            int member,
            int household,
            Sex sex,
            int age,
            MaritalStatus status,
            Activity activity,
            int education) {
        columns.sex[member] = (byte) sex.ordinal();
        columns.age[member] = (byte) age;
        columns.born(member, AS_OF.minusYears(age).minusDays(20 + member));
        columns.household[member] = household;
        columns.drawnAs[member] = member;
        columns.status[member] = (byte) status.ordinal();
        columns.activity[member] = (byte) activity.ordinal();
        columns.education[member] = (byte) education;
        if (activity == Activity.EMPLOYED) {
            columns.occupation[member] = (short) (member % 2);
            columns.income[member] = 3000 + 100 * member;
        }
    }

    private static void kin(Columns columns, Sex sex, int age, @Nullable Integer died) {
        int person = columns.kin(sex, YEAR - age, 0);
        columns.died[person] = died == null ? 0 : died.shortValue();
    }

    private static void ties(Columns columns) {
        int[][] parents = {
            {0, 10, 11},
            {1, 4, 12},
            {2, 0, 1},
            {3, 0, 1},
            {4, 13, 14},
            {5, 15, 16},
            {6, 4, 12},
            {7, 10, 11},
            {8, 7, 9},
            {9, 17, 18},
            {10, 19, 20},
            {11, 21, 22}
        };
        for (int[] one : parents) {
            columns.mother[one[0]] = one[1];
            columns.father[one[0]] = one[2];
        }
        int[][] couples = {
            {0, 1, 17},
            {4, 12, 47},
            {5, 6, 3},
            {10, 11, 43},
            {13, 14, 72},
            {15, 16, 35},
            {17, 18, 42},
            {19, 20, 69},
            {21, 22, 71}
        };
        for (int[] one : couples) {
            columns.pair(one[0], one[1], YEAR - one[2]);
        }
        columns.part(7, 9, YEAR - 13, YEAR - 4);
    }
}
