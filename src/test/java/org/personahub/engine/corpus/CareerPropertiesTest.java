package org.personahub.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.personahub.engine.World;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// What holds of every career, wherever and whenever somebody lives.
class CareerPropertiesTest {

    private static final CareerSampler CAREERS = new CareerSampler(World.ATLAS);
    private static final SettledCareers SETTLED = new SettledCareers(World.ATLAS.statusNorms(), CAREERS);
    private static final int YEAR = World.ATLAS.referenceDate().getYear();

    /// Some of all continents, rich and poor, large and small.
    private static final String[] TERRITORIES = {"GH", "NG", "TD", "IN", "AF", "JP", "DE", "LU", "US", "BR", "SA", "TO"
    };

    private static Territory territory(int number) {
        return World.ATLAS.territory(TERRITORIES[number]);
    }

    private static PersonaStreams streams(long seed) {
        return PersonaStreams.of(seed, 0, StreamKey.of("identity"), 0);
    }

    private static Career career(Stratum stratum, long seed) {
        StatusPath path = StatusPath.draw(World.ATLAS.statusNorms(), streams(seed));
        return CAREERS.draw(stratum, YEAR - stratum.age(), path, streams(seed));
    }

    @Property(tries = 2000)
    void childrenHaveNeitherWorkNorIncomeNorSpouseNorDegree(
            @ForAll @IntRange(max = 11) int where,
            @ForAll Sex sex,
            @ForAll @IntRange(max = 14) int age,
            @ForAll long seed) {
        Career career = career(new Stratum(territory(where), sex, age), seed);

        assertThat(career.occupation()).isNull();
        assertThat(career.formerOccupation()).isNull();
        assertThat(career.annualIncomeUsd()).isNull();
        assertThat(career.maritalStatus()).isEqualTo(MaritalStatus.NOT_APPLICABLE);
        assertThat(career.education()).isLessThan(IscedLevel.UPPER_SECONDARY);
        assertThat(career.activity()).isIn(Activity.EARLY_CHILDHOOD, Activity.IN_EDUCATION);
    }

    @Property(tries = 4000)
    void theEmployedWorkTheRetiredDidAndBothHadTheSchoolingAndTheYearsItTakes(
            @ForAll @IntRange(max = 11) int where,
            @ForAll Sex sex,
            @ForAll @IntRange(min = 15, max = 100) int age,
            @ForAll long seed) {
        Career career = career(new Stratum(territory(where), sex, age), seed);

        assertThat(career.occupation() != null).isEqualTo(career.activity() == Activity.EMPLOYED);
        assertThat(career.formerOccupation() != null).isEqualTo(career.activity() == Activity.RETIRED);
        Occupation work = career.occupation() != null ? career.occupation() : career.formerOccupation();
        if (work != null) {
            assertThat(career.education().ordinal()).isGreaterThanOrEqualTo(work.minIsced());
            assertThat(age).isGreaterThanOrEqualTo(work.skillLevel() == 4 ? 22 : work.skillLevel() == 3 ? 20 : 15);
            assertThat(Objects.requireNonNull(career.annualIncomeUsd())).isPositive();
        }
    }

    @Property(tries = 1000)
    void whoEarnsMoreThanOthersDoesSoInTheSameWorkAndAtTheSameAge(
            @ForAll @IntRange(max = 11) int where,
            @ForAll @IntRange(min = 25, max = 80) int age,
            @ForAll @IntRange(max = 2000) int one,
            @ForAll @IntRange(max = 2000) int other,
            @ForAll @IntRange(max = 298) int job) {
        Stratum stratum = new Stratum(territory(where), Sex.FEMALE, age);
        Occupation occupation = World.ATLAS.occupations().values().stream()
                .skip(job % World.ATLAS.occupations().size())
                .findFirst()
                .orElseThrow();
        double low = Math.min(one, other) / 1000.0 - 1;
        double high = Math.max(one, other) / 1000.0 - 1;

        assertThat(income(stratum, occupation, high)).isGreaterThanOrEqualTo(income(stratum, occupation, low));
        assertThat(income(stratum, occupation, 3)).isGreaterThan(income(stratum, occupation, -3));
    }

    private static double income(Stratum stratum, Occupation occupation, double beyond) {
        StatusPath path = new StatusPath(0, 0, 0.5, 0.5, beyond, 0);
        return Objects.requireNonNull(
                CAREERS.income(stratum, IscedLevel.BACHELOR, Activity.EMPLOYED, occupation, path));
    }

    @Property(tries = 1000)
    void betterPaidWorkPaysMoreToPeopleWhoAreAlikeOtherwise(
            @ForAll @IntRange(max = 11) int where, @ForAll @IntRange(min = 25, max = 64) int age) {
        Stratum stratum = new Stratum(territory(where), Sex.MALE, age);

        assertThat(income(stratum, occupation("2212"), 0)).isGreaterThan(income(stratum, occupation("9211"), 0));
    }

    @Property(tries = 1000)
    void aSettledOccupationIsKeptAndTheRestFitsIt(
            @ForAll @IntRange(max = 11) int where,
            @ForAll Sex sex,
            @ForAll @IntRange(min = 30, max = 70) int age,
            @ForAll @IntRange(max = 298) int job,
            @ForAll long seed) {
        Occupation occupation = World.ATLAS.occupations().values().stream()
                .skip(job % World.ATLAS.occupations().size())
                .findFirst()
                .orElseThrow();
        Settled settled =
                new Settled(null, null, null, null, null, null, null, null, null, occupation, null, null, null);
        Optional<SettledCareers.Drawn> drawn =
                SETTLED.draw(new Stratum(territory(where), sex, age), YEAR - age, settled, streams(seed));

        assertThat(drawn).hasValueSatisfying(made -> {
            assertThat(made.likelihood()).isPositive();
            assertThat(made.career().occupation()).isEqualTo(occupation);
            assertThat(made.career().activity()).isEqualTo(Activity.EMPLOYED);
            assertThat(made.career().education().ordinal()).isGreaterThanOrEqualTo(occupation.minIsced());
        });
    }

    private static Occupation occupation(String code) {
        return Objects.requireNonNull(World.ATLAS.occupations().get(code));
    }
}
