package org.personahub.engine.composer.behavioral;

import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.BehavioralModality;
import org.personahub.engine.persona.BehavioralModality.Chronotype;
import org.personahub.engine.persona.ContextualModality;
import org.personahub.engine.persona.DaySpan;
import org.personahub.engine.persona.HealthHabits;
import org.personahub.engine.persona.Interaction;
import org.personahub.engine.persona.MediaUse;
import org.personahub.engine.persona.RiskTaking;
import org.personahub.engine.persona.Spending;
import org.personahub.engine.persona.TechnologyUse;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Composes what a person does all day and how they decide, as far as the complexity asks for it.
public final class BehavioralComposer {

    /// Keys the streams of this stage.
    public static final StreamKey STAGE = StreamKey.of("behavioral");

    /// How far from the mean, in standard deviations, morning and evening people begin.
    private static final double MARKED = 0.7;

    private static final int LEISURE_ALWAYS = 3;
    private static final int LEISURE_HIGH = 5;

    private final HealthComposer health;
    private final HealthWays ways;
    private final HoursComposer hours = new HoursComposer();
    private final DayComposer days;
    private final LeisureComposer leisure;
    private final RiskComposer risks = new RiskComposer();
    private final SpendingComposer spendings = new SpendingComposer();
    private final MediaComposer media = new MediaComposer();
    private final CompanyComposer company;
    private final SkillComposer skills;
    private final TasteComposer tastes;

    /// A composer for people of that atlas.
    public BehavioralComposer(Atlas atlas) {
        Grammar grammar = Grammar.load(
                "/composer/en/behavioral.grammar",
                "/composer/en/behavioral-day.grammar",
                "/composer/en/behavioral-habits.grammar",
                "/composer/en/behavioral-leisure.grammar");
        this.health = new HealthComposer(atlas.traitNorms());
        this.ways = new HealthWays(grammar);
        this.days = new DayComposer(grammar, hours);
        this.leisure = new LeisureComposer(grammar);
        this.company = new CompanyComposer(grammar);
        this.skills = new SkillComposer(grammar);
        this.tastes = new TasteComposer(grammar);
    }

    /// Composes the modality of one person.
    ///
    /// @param pastime what they do in free time because of what they pursue
    /// @param freeTime where and when they do that
    /// @param complexity what is not included stays empty; what is included is the same at every complexity
    public BehavioralModality compose(
            Core core,
            ContextualModality context,
            Facts facts,
            String pastime,
            FreeTime freeTime,
            Complexity complexity,
            PersonaStreams streams) {
        Circumstances life = Circumstances.of(core, context, facts, streams);
        boolean high = complexity.includes(Complexity.HIGH);
        boolean more = complexity.includes(Complexity.MODERATE);
        Hours weekday = hours.weekday(life, streams);
        // Drawn for everybody: the fidelity of life outcomes is measured on people of the least complexity.
        HealthHabits healthy = health.compose(core, streams);
        List<Pastime> pastimes = leisure.compose(
                life, Pastime.of(pastime, freeTime), exercises(healthy), more ? LEISURE_HIGH : LEISURE_ALWAYS, streams);
        MediaUse watched = more ? media.media(life, pastimes, streams) : MediaUse.NONE;
        DayComposer.Wording wording = days.wording(life, streams);
        List<DaySpan> ordinary = more ? days.weekday(life, weekday, firstOf(pastimes), wording) : List.of();
        List<DaySpan> free = high
                ? days.weekend(life, hours.weekend(life, weekday, streams), firstOf(pastimes), wording)
                : List.of();
        return new BehavioralModality(
                chronotype(life),
                clock(weekday.wake()),
                clock(weekday.bed()),
                core.traits().decisionStyles().strongest(),
                words(high ? pastimes : firstOf(pastimes)),
                high ? ways.add(healthy, life, streams) : healthy,
                ordinary,
                free,
                more ? risks.compose(life, streams) : RiskTaking.NONE,
                high ? spendings.compose(life, streams) : Spending.NONE,
                watched,
                high ? media.technology(life, streams) : TechnologyUse.NONE,
                more ? company.conflict(life, streams) : null,
                more ? company.interaction(life, streams) : Interaction.NONE,
                high ? tastes.habits(life, streams) : List.of(),
                more ? skills.compose(life, streams) : List.of(),
                more ? tastes.likes(life, streams) : List.of(),
                high ? tastes.dislikes(life, streams) : List.of(),
                more ? tastes.interests(life, streams) : List.of(),
                high ? tastes.beliefs(life, streams) : List.of());
    }

    private static boolean exercises(HealthHabits healthy) {
        return healthy.exerciseDays() == null || healthy.exerciseDays() > 0;
    }

    private static Chronotype chronotype(Circumstances life) {
        double morningness = life.of(Measure.MORNINGNESS);
        return morningness > MARKED
                ? Chronotype.MORNING
                : morningness < -MARKED ? Chronotype.EVENING : Chronotype.INTERMEDIATE;
    }

    /// The pastimes that days are filled with: the same at every complexity.
    private static List<Pastime> firstOf(List<Pastime> pastimes) {
        return pastimes.subList(0, Math.min(LEISURE_ALWAYS, pastimes.size()));
    }

    private static List<String> words(List<Pastime> pastimes) {
        List<String> words = new ArrayList<>(pastimes.size());
        for (Pastime pastime : pastimes) {
            words.add(pastime.words());
        }
        return List.copyOf(words);
    }

    private static String clock(int minute) {
        return DaySpan.clock(Math.floorMod(minute, Hours.A_DAY));
    }
}
