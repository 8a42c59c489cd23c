package org.personahub.engine.composer.behavioral;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Phrase;
import org.personahub.engine.composer.language.Symbol;
import org.personahub.engine.persona.Coded;
import org.personahub.engine.persona.Skill;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Composes what somebody can do: what their work takes or took, and what life has taught them.
final class SkillComposer {

    private static final StreamKey WORDS = StreamKey.of("behavioral.skills");
    private static final StreamKey LEVELS = StreamKey.of("behavioral.skills.level");

    private static final int HIGHEST = 5;
    private static final int DRIVES_FROM_AGE = 16;
    private static final String DRIVING = "driving";

    /// How many skills of an earlier working life are still named.
    private static final int KEPT = 2;

    /// How many skills that life has taught are named.
    private static final int FROM_LIFE = 4;

    private final Symbol ofLife;
    private final Map<String, List<String>> ofOccupation = new HashMap<>();

    SkillComposer(Grammar grammar) {
        this.ofLife = grammar.symbol("skill_life");
        for (Table.Row row : Table.read("/composer/en/occupations.tsv").rows()) {
            ofOccupation.put(row.text("code"), List.of(row.text("skills").split("\\|", -1)));
        }
    }

    List<Skill> compose(Circumstances life, PersonaStreams streams) {
        RandomStream levels = streams.stream(LEVELS);
        List<Skill> skills = new ArrayList<>(8);
        List<String> atWork = life.context().work().skills();
        double care = 0.3 * life.of(Measure.CONSCIENTIOUSNESS);
        for (int i = 0; i < atWork.size(); i++) {
            if (!mayDrive(life) && atWork.get(i).startsWith(DRIVING)) {
                continue;
            }
            int years = Objects.requireNonNullElse(life.context().work().yearsInJob(), 0);
            double grown = years < 1 ? 1.4 : years < 4 ? 2.2 : years < 12 ? 3 : 3.5;
            skills.add(new Skill(atWork.get(i), level(grown + care - 0.2 * i, levels)));
        }
        Coded former = life.core().background().formerOccupation();
        if (former != null && atWork.isEmpty()) {
            List<String> then = ofOccupation.getOrDefault(former.code(), List.of());
            for (int i = 0; i < Math.min(KEPT, then.size()); i++) {
                int level = level(3.2 + care, levels);
                if (mayDrive(life) || !then.get(i).startsWith(DRIVING)) {
                    skills.add(new Skill(then.get(i), level));
                }
            }
        }
        double grown = life.age() < 6 ? 1.3 : life.age() < 14 ? 1.9 : life.age() < 25 ? 2.3 : 3;
        for (Phrase phrase : ofLife.several(FROM_LIFE, life.facts(), streams.stream(WORDS))) {
            Skill skill = new Skill(phrase.text(), level(grown, levels));
            if (!named(skills, skill.words())) {
                skills.add(skill);
            }
        }
        skills.sort(Comparator.comparingInt(Skill::level).reversed());
        return List.copyOf(skills);
    }

    private static boolean mayDrive(Circumstances life) {
        return life.age() >= DRIVES_FROM_AGE && !life.holds(Flag.HARD_SEEING);
    }

    private static boolean named(List<Skill> skills, String words) {
        for (Skill skill : skills) {
            if (skill.words().equals(words)) {
                return true;
            }
        }
        return false;
    }

    private static int level(double mean, RandomStream stream) {
        return (int) Math.clamp(Math.rint(mean + 0.7 * stream.normal()), 1, HIGHEST);
    }
}
