package org.personahub.engine.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.personahub.engine.persona.CreativeStep;
import org.personahub.engine.persona.EmergentProperty;
import org.personahub.engine.persona.ExperientialModality;
import org.personahub.engine.persona.Persona;

/// Measures the creative process over many people: whether their steps advance, whether outcome and reality pull,
/// whether a story is told before attributes are shown, and whether there is room for emergence. It reads people and
/// knows nothing of how they came about.
public final class CreativeProcessAudit {

    /// The share of the words of a want, those of four letters and more, that the texts have to mention.
    private static final double MENTIONED = 0.5;

    private static final int LEAST_WORD = 4;

    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<Set<String>> sets = new HashSet<>();
    private int people;
    private int advancing;
    private int tense;
    private int narrated;
    private int emerged;

    /// Looks at one person.
    public void add(Persona persona) {
        people++;
        ExperientialModality lived = persona.experiential();
        advancing += advances(lived.creative().steps()) ? 1 : 0;
        tense += isTense(lived) ? 1 : 0;
        narrated += isNarrated(persona) ? 1 : 0;
        if (!persona.emergent().isEmpty()) {
            emerged++;
            Set<String> names = new HashSet<>();
            for (EmergentProperty property : persona.emergent()) {
                names.add(property.name());
                kinds.merge(property.name(), 1, Integer::sum);
            }
            sets.add(names);
        }
    }

    /// What was measured.
    public Result result() {
        int commonest =
                kinds.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Result(
                people,
                share(advancing, people),
                share(tense, people),
                share(narrated, people),
                share(emerged, people),
                kinds.size(),
                share(commonest, people),
                share(sets.size(), emerged));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static boolean advances(List<CreativeStep> steps) {
        double before = 0;
        for (CreativeStep step : steps) {
            if (step.reach() <= before) {
                return false;
            }
            before = step.reach();
        }
        return steps.size() >= 3 && before == 1;
    }

    private static boolean isTense(ExperientialModality lived) {
        return lived.creative().goal() > lived.creative().present()
                && lived.creative().present() > 0
                && Math.abs(lived.tension() - lived.creative().distance()) < 0.02;
    }

    private static boolean isNarrated(Persona persona) {
        String want = persona.experiential().creative().story().want();
        String biography = persona.textual().biography();
        String texts =
                (persona.textual().headline() + " " + (biography == null ? "" : biography)).toLowerCase(Locale.ROOT);
        int words = 0;
        int found = 0;
        for (String word : want.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (word.length() >= LEAST_WORD) {
                words++;
                found += texts.contains(word) ? 1 : 0;
            }
        }
        return words > 0 && found >= MENTIONED * words;
    }

    /// What the people show; shares are from 0 to 1.
    ///
    /// @param people how many were looked at
    /// @param advancing whose every step brings the reality nearer, up to the outcome
    /// @param tense whose outcome and reality are apart in one measure, by as much as the tension says
    /// @param narrated whose texts speak of what they want
    /// @param emerged in whom something emerges
    /// @param kinds how many kinds emerged
    /// @param commonest in how many the commonest kind emerges
    /// @param open how many different sets of kinds there are, per person in whom something emerges
    public record Result(
            int people,
            double advancing,
            double tense,
            double narrated,
            double emerged,
            int kinds,
            double commonest,
            double open) {}
}
