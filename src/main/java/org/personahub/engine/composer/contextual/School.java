package org.personahub.engine.composer.contextual;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Table;

/// The words of a school system.
///
/// @param start age at which primary school begins
/// @param primaryGrade what classes of primary school are called where they are called otherwise
/// @param count `C` when classes are numbered through, `R` when each stage begins again at one, `F` when the second and
///     third stage are numbered together
record School(
        int start,
        String preschool,
        Stage primary,
        Stage lower,
        Stage upper,
        String grade,
        @Nullable String primaryGrade,
        char count,
        String vocational,
        String tertiary) {

    private static final String[] ORDINALS = {
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"
    };

    static Map<String, School> read() {
        Map<String, School> schools = new HashMap<>();
        for (Table.Row row : Table.read("/composer/en/schools.tsv").rows()) {
            int start = row.integer("start");
            Stage primary = new Stage(row.text("primary"), start, row.integer("primary_years"));
            Stage lower = new Stage(row.text("lower"), start + primary.years, row.integer("lower_years"));
            Stage upper = new Stage(row.text("upper"), lower.from + lower.years, row.integer("upper_years"));
            schools.put(
                    row.text("id"),
                    new School(
                            start,
                            row.text("preschool"),
                            primary,
                            lower,
                            upper,
                            row.text("grade"),
                            row.optionalText("primary_grade"),
                            row.text("count").charAt(0),
                            row.text("vocational"),
                            row.text("tertiary")));
        }
        return schools;
    }

    /// The class somebody of a stage is in.
    ///
    /// @param year of the stage, from 1
    String grade(Stage stage, int year) {
        if (stage == primary && primaryGrade != null) {
            return primaryGrade + " " + year;
        }
        if (count == 'C') {
            return grade + " " + (stage.from - start + year);
        }
        if (count == 'F' && stage != primary) {
            return grade + " " + (stage.from - lower.from + year);
        }
        return count == 'F' || !grade.equals("year") ? grade + " " + year : ORDINALS[year - 1] + " year";
    }

    /// A stage of a school system.
    ///
    /// @param from usual age of its first year
    record Stage(String words, int from, int years) {

        /// The year of the stage that somebody of an age is in.
        int year(int age) {
            return Math.clamp(age - from + 1, 1, years);
        }
    }
}
