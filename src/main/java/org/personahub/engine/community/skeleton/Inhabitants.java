package org.personahub.engine.community.skeleton;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.corpus.Demographics;
import org.personahub.engine.corpus.LifeCourse;
import org.personahub.engine.corpus.Strata;
import org.personahub.engine.persona.Traits;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;
import org.personahub.engine.synthesis.Synthesis;

/// Draws the members one by one, as a corpus of that size has them: everything that does not depend on who belongs to
/// whom.
final class Inhabitants {

    private static final StreamKey STAGE = StreamKey.of("community.inhabitants");

    private final Blueprint blueprint;
    private final Synthesis synthesis;
    private final Origins origins;
    private final Strata strata;
    private final Map<String, Short> numbers = new HashMap<>();
    private final Columns columns;
    private final Leanings leanings;

    Inhabitants(Atlas atlas, Synthesis synthesis, Blueprint blueprint, Origins origins) {
        this.blueprint = blueprint;
        this.synthesis = synthesis;
        this.origins = origins;
        this.strata = Strata.of(atlas, blueprint);
        List<Occupation> occupations = atlas.occupations().values().stream()
                .sorted(Comparator.comparing(Occupation::code))
                .toList();
        for (Occupation occupation : occupations) {
            numbers.put(occupation.code(), (short) numbers.size());
        }
        this.columns = new Columns(Math.toIntExact(blueprint.size()), occupations);
        this.leanings = Leanings.of(columns.members);
    }

    /// All members, each of whom is drawn by themselves, so that any number of threads draws the same.
    Columns columns() {
        IntStream.range(0, columns.members).parallel().forEach(this::draw);
        return columns;
    }

    Leanings leanings() {
        return leanings;
    }

    private void draw(int member) {
        LifeCourse life = synthesis.life(blueprint, member, strata.at(member));
        Demographics drawn = life.demographics();
        columns.drawnAs[member] = member;
        columns.sex[member] = (byte) drawn.sex().ordinal();
        columns.age[member] = (byte) drawn.age();
        columns.born(member, drawn.birthDate());
        columns.status[member] = (byte) drawn.maritalStatus().ordinal();
        columns.activity[member] = (byte) drawn.activity().ordinal();
        columns.education[member] = (byte) drawn.education();
        columns.occupation[member] = number(drawn.occupation());
        columns.income[member] =
                drawn.annualIncomeUsd() == null ? 0 : drawn.annualIncomeUsd().floatValue();
        columns.community[member] = origins.draw(PersonaStreams.of(blueprint.seed(), member, STAGE, 0));
        if (drawn.maritalStatus() == MaritalStatus.MARRIED || drawn.maritalStatus() == MaritalStatus.COHABITING) {
            Traits traits = synthesis.traits(blueprint, member, life);
            leanings.ability()[member] = (float) life.ability();
            leanings.extraversion()[member] = (float) traits.extraversion();
            leanings.chronotype()[member] = (float) traits.morningness();
        }
    }

    private short number(@Nullable Occupation occupation) {
        if (occupation == null) {
            return Members.NONE;
        }
        Short number = numbers.get(occupation.code());
        if (number == null) {
            throw new IllegalStateException("the atlas has no occupation " + occupation.code());
        }
        return number;
    }
}
