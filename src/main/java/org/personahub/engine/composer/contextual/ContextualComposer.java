package org.personahub.engine.composer.contextual;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Access;
import org.personahub.engine.persona.Circles;
import org.personahub.engine.persona.Climate;
import org.personahub.engine.persona.ContextualModality;
import org.personahub.engine.persona.ContextualModality.LanguageUse;
import org.personahub.engine.persona.Culture;
import org.personahub.engine.persona.Economy;
import org.personahub.engine.persona.Functioning;
import org.personahub.engine.persona.Generation;
import org.personahub.engine.persona.Migration;
import org.personahub.engine.persona.Place;
import org.personahub.engine.persona.Study;
import org.personahub.engine.persona.Work;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Composes where and when a person lives, and puts what later stages speak of into the facts.
public final class ContextualComposer {

    /// Keys the streams of this stage.
    public static final StreamKey STAGE = StreamKey.of("contextual");

    private final Map<String, TerritoryLife> lives = TerritoryLife.read();
    private final PlaceComposer places;
    private final MeansModel means = new MeansModel();
    private final EconomyComposer economies = new EconomyComposer();
    private final AccessComposer accesses = new AccessComposer();
    private final MigrationComposer migrations;
    private final CultureComposer cultures = new CultureComposer(lives);
    private final GenerationComposer generations;
    private final CirclesComposer circles;
    private final FunctioningComposer functionings = new FunctioningComposer();
    private final StudyComposer studies = new StudyComposer();
    private final WorkComposer works = new WorkComposer();
    private final LanguageComposer languages = new LanguageComposer();

    /// A composer for people of that atlas.
    public ContextualComposer(Atlas atlas) {
        Grammar grammar = Grammar.load("/composer/en/contextual.grammar");
        this.places = new PlaceComposer(grammar);
        this.migrations = new MigrationComposer(atlas, lives, grammar);
        this.generations = new GenerationComposer(atlas);
        this.circles = new CirclesComposer(grammar);
    }

    /// Composes the modality of one person.
    ///
    /// @param facts of the core; takes what is settled here
    /// @param home that others share; null for people of a corpus
    public ContextualModality compose(Core core, Facts facts, @Nullable SharedHome home, PersonaStreams streams) {
        TerritoryLife life = Objects.requireNonNull(
                lives.get(core.territory().code()),
                "no life in " + core.territory().name());
        Place.Kind kind = places.kind(core, life);
        Means household = means.of(core, facts, home, streams);
        Setting setting = new Setting(core, life, facts, kind, household, (int) facts.measure(Measure.YEAR), home);
        Climate climate = places.climate(setting);
        SettingFacts.place(setting, climate, places.kindOf(Objects.requireNonNull(climate.koppen())));
        Place place = places.place(setting, streams);
        Study study = studies.compose(setting, streams);
        Functioning functioning = functionings.compose(setting, streams);
        Economy economy = economies.compose(setting, streams);
        Access access = accesses.compose(setting, study, economy, streams);
        SettingFacts.means(setting, economy, access, study, functioning);
        Migration migration = migrations.compose(setting, streams);
        SettingFacts.migration(setting, migration);
        Work work = works.compose(setting, economy, functioning, streams);
        List<LanguageUse> spoken = languages.compose(setting, study, work, access, streams);
        Culture culture = cultures.compose(setting, migration, streams);
        Generation generation = generations.compose(setting, migration, streams);
        Circles around = circles.compose(setting, streams);
        SettingFacts.rest(setting, place, study, work, culture, around);
        int decade = core.identity().birthDate().getYear() / 10 * 10;
        return new ContextualModality(
                core.territory().region(),
                core.city().timeZone(),
                core.city().latitude(),
                core.city().longitude(),
                spoken,
                "born in the " + decade + "s",
                place,
                climate,
                economy,
                access,
                migration,
                culture,
                generation,
                around,
                functioning,
                study,
                work);
    }
}
