package org.personahub.engine.quality;

import java.util.List;

/// How varied and how fitting the texts of some people are.
///
/// @param people how many were read
public record TextReport(long people, List<Line> lines) {

    public TextReport {
        lines = List.copyOf(lines);
    }

    /// Whether every measure keeps its bound.
    public boolean passed() {
        return lines.stream().allMatch(Line::passed);
    }

    /// The line of that measure.
    public Line line(String measure) {
        return lines.stream()
                .filter(line -> line.measure().equals(measure))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no measure is called " + measure));
    }

    /// One measure.
    ///
    /// @param atMost whether the bound is the most it may be, or else the least
    /// @param sample how many texts, or words, it was taken from
    /// @param example what shows it best; empty when there is nothing to show
    public record Line(String measure, double value, double bound, boolean atMost, long sample, String example) {

        /// Whether it keeps its bound; what was not measured does.
        public boolean passed() {
            return sample == 0 || (atMost ? value <= bound : value >= bound);
        }
    }
}
