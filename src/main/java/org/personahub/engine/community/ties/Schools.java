package org.personahub.engine.community.ties;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.random.RandomStream;

/// Who learns in which school and class, and who teaches there.
///
/// Pupils go to the school of where they live; schools have sizes of a heavy tail, classes some 15 to 40 pupils of
/// one grade, or of several where pupils are few. Those who study after school do so in schools of their own.
public final class Schools {

    /// At that age and above, people in education study after school.
    static final int STUDENT = 19;

    private final Groups schools;
    private final Groups classes;
    private final int[] schoolOfClass;
    private final int[] teacher;

    private Schools(Groups schools, Groups classes, int[] schoolOfClass, int[] teacher) {
        this.schools = schools;
        this.classes = classes;
        this.schoolOfClass = schoolOfClass;
        this.teacher = teacher;
    }

    /// @param inOrder the members by where they live
    static Schools of(Members members, int[] inOrder, TieNorms norms, RandomStream stream) {
        int[] schoolOf = new int[members.count()];
        Arrays.fill(schoolOf, Members.NONE);
        int schools = assign(members, inOrder, false, 0, schoolOf, norms, stream);
        schools = assign(members, inOrder, true, schools, schoolOf, norms, stream);
        Groups bySchool = new Groups(schoolOf, schools);
        int[] classOf = new int[members.count()];
        Arrays.fill(classOf, Members.NONE);
        int[] schoolOfClass = new int[members.count()];
        int classes = 0;
        for (int school = 0; school < schools; school++) {
            int end = divide(members, bySchool, school, classes, classOf, norms);
            Arrays.fill(schoolOfClass, classes, end, school);
            classes = end;
        }
        Groups byClass = new Groups(classOf, classes);
        return new Schools(
                bySchool, byClass, Arrays.copyOf(schoolOfClass, classes), teachers(members, inOrder, byClass));
    }

    /// Cuts the pupils, in the order of their homes, into schools.
    private static int assign(
            Members members,
            int[] inOrder,
            boolean students,
            int first,
            int[] schoolOf,
            TieNorms norms,
            RandomStream stream) {
        int school = first;
        int places = 0;
        int taken = 0;
        for (int member : inOrder) {
            if (members.activity(member) == Activity.IN_EDUCATION && members.age(member) >= STUDENT == students) {
                if (taken == places) {
                    school += places == 0 ? 0 : 1;
                    places = size(norms, stream);
                    taken = 0;
                }
                schoolOf[member] = school;
                taken++;
            }
        }
        return places == 0 ? first : school + 1;
    }

    private static int size(TieNorms norms, RandomStream stream) {
        double size = norms.of("school.median") * StrictMath.exp(norms.of("school.spread") * stream.normal());
        return (int) Math.clamp(size, norms.of("class.most"), 20_000);
    }

    /// Divides a school into classes: grade by grade, grades with few pupils together with the next.
    ///
    /// @return the number after its last class
    private static int divide(Members members, Groups bySchool, int school, int first, int[] classOf, TieNorms norms) {
        int size = bySchool.size(school);
        long[] pupils = new long[size];
        for (int i = 0; i < size; i++) {
            int pupil = bySchool.member(school, i);
            pupils[i] = (long) members.age(pupil) << 32 | pupil;
        }
        Arrays.sort(pupils);
        int next = first;
        int from = 0;
        while (from < size) {
            int end = gradeEnd(pupils, from);
            while (end < size && end - from < norms.of("class.least")) {
                end = gradeEnd(pupils, end);
            }
            if (size - end < norms.of("class.least") && size - from <= norms.of("class.most")) {
                end = size;
            }
            int sections = Math.max(1, (int) Math.round((end - from) / norms.of("class.usual")));
            if (end - from > sections * norms.of("class.most")) {
                sections++;
            }
            for (int i = from; i < end; i++) {
                classOf[(int) pupils[i]] = next + (i - from) % sections;
            }
            next += sections;
            from = end;
        }
        return next;
    }

    private static int gradeEnd(long[] pupils, int from) {
        int end = from;
        while (end < pupils.length && pupils[end] >>> 32 == pupils[from] >>> 32) {
            end++;
        }
        return end;
    }

    /// A teacher for each class while there are some, in the order of homes, so that teachers live near.
    private static int[] teachers(Members members, int[] inOrder, Groups classes) {
        int[] free = Arrays.stream(inOrder)
                .filter(member -> teaches(members.occupation(member)))
                .toArray();
        int[] teacher = new int[classes.count()];
        Arrays.fill(teacher, Members.NONE);
        int classesToTeach = Math.min(classes.count(), free.length);
        for (int i = 0; i < classesToTeach; i++) {
            int one = (int) ((long) i * classes.count() / classesToTeach);
            teacher[one] = free[(int) ((long) i * free.length / classesToTeach)];
        }
        return teacher;
    }

    private static boolean teaches(@Nullable Occupation occupation) {
        return occupation != null && occupation.code().startsWith("23");
    }

    /// How many schools there are.
    public int count() {
        return schools.count();
    }

    /// The school that a member goes to; NONE for those who go to none.
    public int school(int member) {
        return schools.of(member);
    }

    /// How many go to a school.
    public int pupils(int school) {
        return schools.size(school);
    }

    /// The class that a member is in; NONE for those who are in none.
    public int schoolClass(int member) {
        return classes.of(member);
    }

    /// The school that a class belongs to.
    public int schoolOfClass(int schoolClass) {
        return schoolOfClass[schoolClass];
    }

    /// Who teaches a class; NONE when no member does.
    public int teacher(int schoolClass) {
        return teacher[schoolClass];
    }

    Groups schools() {
        return schools;
    }

    Groups classes() {
        return classes;
    }
}
