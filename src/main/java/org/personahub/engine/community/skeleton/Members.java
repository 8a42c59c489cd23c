package org.personahub.engine.community.skeleton;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Sex;

/// The people of a community in columns: its members, and after them the kin who are no members because they died or
/// live elsewhere, so that brothers and sisters have the same mother whether or not she lives there.
///
/// Members are numbered from 0 household by household, so that whoever lives together stands together. Kin who are no
/// members have the numbers from `count()` on; of them only sex, years and kin are known. Immutable.
public final class Members {

    /// Stands for no person and for no household.
    public static final int NONE = -1;

    private static final Sex[] SEXES = Sex.values();
    private static final MaritalStatus[] STATUSES = MaritalStatus.values();
    private static final Activity[] ACTIVITIES = Activity.values();

    private final Columns columns;

    Members(Columns columns) {
        this.columns = columns;
    }

    /// How many members there are.
    public int count() {
        return columns.members;
    }

    /// How many people there are, kin who are no members included.
    public int people() {
        return columns.people;
    }

    /// Whether somebody is a member, and not only kin of one; `NONE` is nobody.
    public boolean isMember(int person) {
        return columns.isMember(person);
    }

    public Sex sex(int person) {
        return SEXES[columns.sex[person]];
    }

    /// The year somebody was born.
    public int birthYear(int person) {
        return LocalDate.ofEpochDay(columns.born[person]).getYear();
    }

    /// The day somebody was born; of kin who are no members only its year means something.
    public LocalDate birthDate(int person) {
        return LocalDate.ofEpochDay(columns.born[person]);
    }

    int bornOn(int person) {
        return columns.born[person];
    }

    /// Completed years of a member on the day that the blueprint counts ages at.
    public int age(int member) {
        return columns.age[member];
    }

    /// The year somebody died; null while they live. All members live.
    public @Nullable Integer deathYear(int person) {
        return columns.died[person] == 0 ? null : (int) columns.died[person];
    }

    /// The mother; NONE only for kin who are no members.
    public int mother(int person) {
        return columns.mother[person];
    }

    /// The father; NONE only for kin who are no members.
    public int father(int person) {
        return columns.father[person];
    }

    /// The spouse or partner, also one who died; NONE for those who never had one or are parted.
    public int partner(int person) {
        return columns.partner[person];
    }

    /// The spouse from whom somebody is parted; NONE when there is none.
    public int formerPartner(int person) {
        return columns.former[person];
    }

    /// The year in which the partnership with the partner or the former partner began; 0 when there is none.
    public int since(int person) {
        return columns.since[person];
    }

    /// The year in which the partnership with the former partner ended; 0 when there is none.
    public int until(int person) {
        return columns.until[person];
    }

    /// The household that a member lives in.
    public int household(int member) {
        return columns.household[member];
    }

    public MaritalStatus maritalStatus(int member) {
        return STATUSES[columns.status[member]];
    }

    public Activity activity(int member) {
        return ACTIVITIES[columns.activity[member]];
    }

    /// ISCED level attained, 0 to 8.
    public int education(int member) {
        return columns.education[member];
    }

    /// What a member works as; null for those who do not work.
    public @Nullable Occupation occupation(int member) {
        int number = columns.occupation[member];
        return number == NONE ? null : columns.occupations.get(number);
    }

    /// Personal income a year in international dollars; 0 for those without one.
    public double income(int member) {
        return columns.income[member];
    }

    /// The number of somebody's name community among those of the skeleton: the people whose names, mother tongue and
    /// customs they have. Children have a parent's. Kin who are no members have one, too.
    public int community(int person) {
        return columns.community[person];
    }

    /// The ordinal under which the member's course of life was drawn, before anybody's household was known:
    /// `Synthesis.life` with this ordinal and the member's stratum draws it again.
    public int drawnAs(int member) {
        return columns.drawnAs[member];
    }
}
