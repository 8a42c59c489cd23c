package org.personahub.engine.composer.textual;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import org.personahub.engine.composer.language.English;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Figures;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// The days and years that a person's texts name.
final class Calendar {

    private static final StreamKey YEARS = StreamKey.of("textual.years");
    private static final String[] MONTHS = names(Month.values());
    private static final String[] DAYS = names(DayOfWeek.values());
    private static final String[] NUMBERS = {
        "not yet one",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen"
    };

    private Calendar() {}

    /// Adds them to the facts.
    ///
    /// @param year the year that ages count to
    static void add(LocalDate birth, int age, int year, Facts facts, PersonaStreams streams) {
        RandomStream stream = streams.stream(YEARS);
        int born = birth.getYear();
        int childhood = Math.min(year, born + 5 + stream.below(6));
        int youth = Math.clamp(born + 14 + stream.below(7), childhood, Math.max(childhood, year - 1));
        int end = Math.clamp(born + 16 + stream.below(6), youth, Math.max(youth, year - 1));
        int lately = Math.max(Math.min(year - 1, born + 13), year - 1 - stream.below(8));
        facts.put(Slot.BIRTH_MONTH, MONTHS[birth.getMonthValue() - 1])
                .put(Slot.BIRTH_WEEKDAY, name(birth.getDayOfWeek()))
                .put(Slot.YEAR_CHILDHOOD, Figures.of(childhood))
                .put(Slot.YEAR_YOUTH, Figures.of(youth))
                .put(Slot.YEAR_YOUTH_END, Figures.of(end))
                .put(Slot.YEAR_LATELY, Figures.of(lately))
                .put(Slot.YEAR_NOW, Figures.of(year))
                .put(Slot.AGE_WORDS, age < NUMBERS.length ? NUMBERS[age] : Figures.of(age))
                .put(Slot.AGE_CAP, age < NUMBERS.length ? English.capital(NUMBERS[age]) : Figures.of(age));
    }

    /// The English name of a day of the week.
    static String name(DayOfWeek day) {
        return DAYS[day.ordinal()];
    }

    /// The English names of months or of days of the week, whatever the machine speaks.
    private static String[] names(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> English.capital(constant.name().toLowerCase(Locale.ROOT)))
                .toArray(String[]::new);
    }
}
