package org.personahub.engine.quality;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.persona.HealthHabits.Smoking;
import org.personahub.engine.persona.Interest;
import org.personahub.engine.persona.Persona;

/// What traits are published to go together with, as a number; NaN for whoever it does not apply to.
enum LifeOutcome {
    EDUCATION(
            "aged 30 and over",
            person -> person.identity().age() < 30
                    ? Double.NaN
                    : Double.parseDouble(person.identity().education().code())),
    PARENTS("everybody", person -> person.background().parentalStatus()),
    SELF_RATED_HEALTH(
            "aged 11 and over", person -> number(person.behavioral().health().selfRated())),
    EXERCISE("aged 5 and over", person -> number(person.behavioral().health().exerciseDays())),
    SMOKING("aged 18 and over", person -> {
        Smoking smoking = person.behavioral().health().smoking();
        return smoking == null ? Double.NaN : smoking.ordinal();
    }),
    INVESTIGATIVE(Interest.INVESTIGATIVE),
    ARTISTIC(Interest.ARTISTIC),
    SOCIAL(Interest.SOCIAL),
    ENTERPRISING(Interest.ENTERPRISING),
    CONVENTIONAL(Interest.CONVENTIONAL),
    MORNINGNESS("everybody", person -> person.traits().morningness());

    private final String universe;
    private final ToDoubleFunction<Persona> value;

    LifeOutcome(Interest interest) {
        this("aged 13 and over", person -> person.traits().interests().of(interest));
    }

    LifeOutcome(String universe, ToDoubleFunction<Persona> value) {
        this.universe = universe;
        this.value = value;
    }

    /// Whom it applies to, in words.
    String universe() {
        return universe;
    }

    double of(Persona persona) {
        return value.applyAsDouble(persona);
    }

    /// Its name in words.
    String wording() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static double number(@Nullable Integer value) {
        return value == null ? Double.NaN : value;
    }
}
