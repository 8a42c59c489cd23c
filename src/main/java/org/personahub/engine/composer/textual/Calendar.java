package org.personahub.engine.composer.textual;

import java.time.LocalDate;
import org.personahub.engine.composer.language.English;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// The days and years that a person's texts name.
final class Calendar {

    private static final StreamKey YEARS = StreamKey.of("textual.years");
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
        facts.put(Slot.BIRTH_MONTH, name(birth.getMonth()))
                .put(Slot.BIRTH_WEEKDAY, name(birth.getDayOfWeek()))
                .put(Slot.YEAR_CHILDHOOD, Integer.toString(childhood))
                .put(Slot.YEAR_YOUTH, Integer.toString(youth))
                .put(Slot.YEAR_YOUTH_END, Integer.toString(end))
                .put(Slot.YEAR_LATELY, Integer.toString(lately))
                .put(Slot.YEAR_NOW, Integer.toString(year))
                .put(Slot.AGE_WORDS, age < NUMBERS.length ? NUMBERS[age] : Integer.toString(age))
                .put(Slot.AGE_CAP, age < NUMBERS.length ? English.capital(NUMBERS[age]) : Integer.toString(age));
    }

    /// The English name of a month or a day of the week, whatever the machine speaks.
    private static String name(Enum<?> constant) {
        return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
