package org.personahub.engine.community.ties;

import java.util.Arrays;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.skeleton.Skeleton;
import org.personahub.engine.random.RandomStream;

/// Who works where and in which team. Workplaces are of one industry, have sizes of a heavy tail and teams of some
/// eight; those who work for themselves have none, and they are more where informal work is common.
public final class Workplaces {

    private static final int MOST = 5_000;

    private final Industries industries;
    private final Groups workplaces;
    private final Groups teams;
    private final int[] industryOf;

    private Workplaces(Industries industries, Groups workplaces, Groups teams, int[] industryOf) {
        this.industries = industries;
        this.workplaces = workplaces;
        this.teams = teams;
        this.industryOf = industryOf;
    }

    static Workplaces of(Skeleton skeleton, int[] inOrder, TieNorms norms, RandomStream stream) {
        Members members = skeleton.members();
        Industries industries = new Industries();
        double informal = skeleton.territory().society().informalWork();
        int[] industryOf = new int[members.count()];
        int[] workplaceOf = new int[members.count()];
        int[] workers = new int[industries.count()];
        Arrays.fill(industryOf, Members.NONE);
        Arrays.fill(workplaceOf, Members.NONE);
        for (int member : inOrder) {
            Occupation occupation = members.occupation(member);
            if (occupation != null) {
                Industries.Industry industry = industries.of(occupation);
                // From 1 on, each further unit of informality takes away a third of those who are employed by others.
                double alone = 1 - (1 - industry.alone()) / (1 + informal / 3);
                if (industry.alone() == 0 || !stream.chance(alone)) {
                    industryOf[member] = industry.number();
                    workers[industry.number()]++;
                }
            }
        }
        int[] industryOfWorkplace = new int[members.count() + industries.count()];
        int next = 0;
        for (int industry = 0; industry < industries.count(); industry++) {
            int[] staff = new int[workers[industry]];
            int found = 0;
            for (int member : inOrder) {
                if (industryOf[member] == industry) {
                    staff[found++] = member;
                }
            }
            int first = next;
            next = employ(members, industries, staff, next, workplaceOf, stream);
            Arrays.fill(industryOfWorkplace, first, next, industry);
        }
        Groups workplaces = new Groups(workplaceOf, next);
        return new Workplaces(
                industries, workplaces, teams(workplaces, members, norms), Arrays.copyOf(industryOfWorkplace, next));
    }

    /// Shuffles the workers of an industry and cuts them into workplaces.
    ///
    /// @return the number after the last workplace
    private static int employ(
            Members members, Industries industries, int[] staff, int first, int[] workplaceOf, RandomStream stream) {
        for (int i = staff.length - 1; i > 0; i--) {
            int other = stream.below(i + 1);
            int kept = staff[i];
            staff[i] = staff[other];
            staff[other] = kept;
        }
        int workplace = first;
        int from = 0;
        while (from < staff.length) {
            Industries.Industry industry = industries.of(occupation(members, staff[from]));
            double size = industry.median() * StrictMath.exp(industry.spread() * stream.normal());
            int end = Math.min(staff.length, from + (int) Math.clamp(Math.round(size), 1, MOST));
            for (int i = from; i < end; i++) {
                workplaceOf[staff[i]] = workplace;
            }
            workplace++;
            from = end;
        }
        return workplace;
    }

    private static Occupation occupation(Members members, int worker) {
        Occupation occupation = members.occupation(worker);
        if (occupation == null) {
            throw new IllegalStateException("the worker " + worker + " has no occupation");
        }
        return occupation;
    }

    /// Those of like rank and education are rather in one team; every team has its share of each rank.
    private static Groups teams(Groups workplaces, Members members, TieNorms norms) {
        int[] teamOf = new int[members.count()];
        Arrays.fill(teamOf, Members.NONE);
        int next = 0;
        for (int workplace = 0; workplace < workplaces.count(); workplace++) {
            int size = workplaces.size(workplace);
            int teams = Math.max(1, (int) Math.round(size / norms.of("team.usual")));
            long[] staff = new long[size];
            for (int i = 0; i < size; i++) {
                int one = workplaces.member(workplace, i);
                Occupation occupation = occupation(members, one);
                staff[i] = (long) Integer.parseInt(occupation.code()) << 32 | one;
            }
            Arrays.sort(staff);
            for (int i = 0; i < size; i++) {
                teamOf[(int) staff[i]] = next + (int) ((long) i * teams / size);
            }
            next += teams;
        }
        return new Groups(teamOf, next);
    }

    /// How many workplaces there are.
    public int count() {
        return workplaces.count();
    }

    /// Where a member works; NONE for those who do not, or for themselves.
    public int workplace(int member) {
        return workplaces.of(member);
    }

    /// How many work there.
    public int staff(int workplace) {
        return workplaces.size(workplace);
    }

    /// The industry of a workplace, such as `TRADE`.
    public String industry(int workplace) {
        return industries.name(industryOf[workplace]);
    }

    /// The team a member works in; NONE for those who have no workplace.
    public int team(int member) {
        return teams.of(member);
    }

    Groups workplaces() {
        return workplaces;
    }

    Groups teams() {
        return teams;
    }
}
