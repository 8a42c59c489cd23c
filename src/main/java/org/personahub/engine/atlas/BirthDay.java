package org.personahub.engine.atlas;

import java.time.LocalDate;
import java.time.Year;

/// A day of the year on which people are born, 29 February included.
///
/// It is no `java.time.MonthDay`, whose formatter takes a tenth of the time in which the atlas loads.
///
/// @param month 1 to 12
/// @param day 1 to 31
public record BirthDay(int month, int day) {

    /// Whether it comes after that date's day in the year.
    public boolean isAfter(LocalDate date) {
        return month > date.getMonthValue() || month == date.getMonthValue() && day > date.getDayOfMonth();
    }

    /// Whether a year has it.
    public boolean isIn(int year) {
        return month != 2 || day != 29 || Year.isLeap(year);
    }

    /// The date in a year that has it.
    public LocalDate in(int year) {
        return LocalDate.of(year, month, day);
    }
}
