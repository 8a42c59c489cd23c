package org.personahub.engine.composer;

import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.atlas.TraitNorms;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.BehavioralModality;
import org.personahub.engine.persona.BehavioralModality.Chronotype;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Composes what a person does all day and how they decide.
final class BehavioralComposer {

    static final StreamKey STAGE = StreamKey.of("behavioral");

    private static final StreamKey SLEEP = StreamKey.of("behavioral.sleep");
    private static final StreamKey LEISURE = StreamKey.of("behavioral.leisure");

    /// How far from the mean, in standard deviations, morning and evening people begin.
    private static final double MARKED = 0.7;

    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int LEISURE_COUNT = 3;

    private final List<Leisure> leisure;
    private final HealthComposer health;

    BehavioralComposer(TraitNorms norms) {
        this.health = new HealthComposer(norms);
        this.leisure = Table.read("/composer/en/leisure.tsv").rows().stream()
                .map(row -> new Leisure(
                        row.integer("min_age"),
                        row.integer("max_age"),
                        row.real("openness"),
                        row.real("extraversion"),
                        row.text("words")))
                .toList();
    }

    BehavioralModality compose(Core core, Facts facts, Anchors anchors, PersonaStreams streams) {
        int age = core.identity().age();
        double morningness = (core.traits().morningness() - 50) / 10;
        int wake = wake(core.identity().activity(), morningness);
        int asleep = minutesAsleep(age, streams);
        return new BehavioralModality(
                morningness > MARKED
                        ? Chronotype.MORNING
                        : morningness < -MARKED ? Chronotype.EVENING : Chronotype.INTERMEDIATE,
                clock(wake),
                clock(wake - asleep),
                core.traits().decisionStyles().strongest(),
                leisure(core, anchors, streams),
                health.compose(core, streams));
    }

    private static int wake(Activity activity, double morningness) {
        int usual = switch (activity) {
            case EMPLOYED -> 6 * 60 + 20;
            case IN_EDUCATION -> 6 * 60 + 40;
            case EARLY_CHILDHOOD -> 7 * 60;
            case HOMEMAKING -> 6 * 60 + 15;
            case UNEMPLOYED, UNABLE_TO_WORK -> 7 * 60 + 40;
            case RETIRED -> 7 * 60;
        };
        double shift = Math.clamp(-morningness * 35, -90, 120);
        return usual + (int) Math.round(shift / 5) * 5;
    }

    private static int minutesAsleep(int age, PersonaStreams streams) {
        double usual;
        if (age < 6) {
            usual = 660;
        } else if (age < 18) {
            usual = 560;
        } else {
            usual = age < 65 ? 450 : 435;
        }
        double minutes = usual + 35 * Math.clamp(streams.stream(SLEEP).normal(), -2.5, 2.5);
        return (int) Math.round(minutes / 5) * 5;
    }

    private static String clock(int minutes) {
        int ofDay = Math.floorMod(minutes, MINUTES_A_DAY);
        return twoDigits(ofDay / 60) + ":" + twoDigits(ofDay % 60);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private List<String> leisure(Core core, Anchors anchors, PersonaStreams streams) {
        int age = core.identity().age();
        double openness = (core.traits().openness() - 50) / 10;
        double extraversion = (core.traits().extraversion() - 50) / 10;
        String first = anchors.pursuit().leisure();
        double[] weights = new double[leisure.size()];
        for (int i = 0; i < weights.length; i++) {
            Leisure one = leisure.get(i);
            weights[i] = one.suits(age) && !one.words.equals(first)
                    ? StrictMath.exp(one.openness * openness + one.extraversion * extraversion)
                    : 0;
        }
        RandomStream stream = streams.stream(LEISURE);
        List<String> chosen = new ArrayList<>(LEISURE_COUNT);
        chosen.add(first);
        while (chosen.size() < LEISURE_COUNT) {
            int index = stream.weighted(weights);
            weights[index] = 0;
            chosen.add(leisure.get(index).words);
        }
        return List.copyOf(chosen);
    }

    private record Leisure(int minAge, int maxAge, double openness, double extraversion, String words) {

        boolean suits(int age) {
            return minAge <= age && age <= maxAge;
        }
    }
}
