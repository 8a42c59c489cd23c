package org.personahub.engine.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.personahub.engine.random.Weighted;

/// The statistical model of the world that people are drawn from. Immutable; one instance serves all threads.
public final class Atlas {

    private final String version;
    private final LocalDate referenceDate;
    private final List<Territory> territories;
    private final Map<String, Territory> byCode;
    private final Map<String, Source> sources;
    private final Map<String, Occupation> occupations;
    private final Weighted<BirthDay> birthDays;
    private final TraitNorms traitNorms;
    private final StatusNorms statusNorms;
    private final Growth growth;
    private final Events events;

    Atlas(
            String version,
            LocalDate referenceDate,
            List<Territory> territories,
            Map<String, Source> sources,
            Map<String, Occupation> occupations,
            Weighted<BirthDay> birthDays,
            TraitNorms traitNorms,
            StatusNorms statusNorms,
            Growth growth) {
        this.version = version;
        this.referenceDate = referenceDate;
        this.territories = List.copyOf(territories);
        this.byCode = territories.stream().collect(Collectors.toUnmodifiableMap(Territory::code, Function.identity()));
        this.sources = Map.copyOf(sources);
        this.occupations = Map.copyOf(occupations);
        this.birthDays = birthDays;
        this.traitNorms = traitNorms;
        this.statusNorms = statusNorms;
        this.growth = growth;
        this.events = new Events(this.territories, this.sources);
    }

    /// Reads the atlas that is shipped with the engine.
    ///
    /// @throws IllegalStateException when a table is missing or broken
    public static Atlas load() {
        return new AtlasLoader().load();
    }

    /// Identifies the content of all tables.
    public String version() {
        return version;
    }

    /// The day the population is counted at, and ages when nobody says otherwise.
    public LocalDate referenceDate() {
        return referenceDate;
    }

    /// All territories, sorted by code.
    public List<Territory> territories() {
        return territories;
    }

    /// The territory with that code, if the atlas has it.
    public Optional<Territory> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The territory with that code.
    ///
    /// @throws IllegalArgumentException when there is none
    public Territory territory(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("the atlas has no territory " + code));
    }

    /// What people of that territory may have lived through, sorted by first year: events of its own, of its subregion,
    /// of its continent and of the whole world.
    public List<Event> events(Territory territory) {
        return events.of(territory);
    }

    /// The sources of all tables, by id.
    public Map<String, Source> sources() {
        return sources;
    }

    /// All occupations, by ISCO-08 code.
    public Map<String, Occupation> occupations() {
        return occupations;
    }

    /// The days of the year by how many are born on them.
    public Weighted<BirthDay> birthDays() {
        return birthDays;
    }

    /// The model of the Big Five.
    public TraitNorms traitNorms() {
        return traitNorms;
    }

    /// The model of how status is handed on.
    public StatusNorms statusNorms() {
        return statusNorms;
    }

    /// The model of body size.
    public Growth growth() {
        return growth;
    }
}
