package org.personahub.engine.composer;

import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.atlas.Growth;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.VisualModality;
import org.personahub.engine.persona.VisualModality.Build;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Composes how a person looks.
final class VisualComposer {

    static final StreamKey STAGE = StreamKey.of("visual");

    private static final StreamKey HEIGHT = StreamKey.of("visual.heightCm");
    private static final StreamKey BUILD = StreamKey.of("visual.build");
    private static final StreamKey CLOTHING = StreamKey.of("visual.clothing");
    private static final StreamKey PALETTE = StreamKey.of("visual.palette");

    private final Growth growth;
    private final List<Clothing> wardrobe;
    private final List<String> colours;

    VisualComposer(Growth growth) {
        this.growth = growth;
        this.wardrobe = Table.read("/composer/en/clothing.tsv").rows().stream()
                .map(row -> new Clothing(
                        row.integer("min_age"), row.integer("max_age"), row.real("openness"), row.text("words")))
                .toList();
        this.colours = Table.read("/composer/en/colours.tsv").rows().stream()
                .map(row -> row.text("colour"))
                .toList();
    }

    VisualModality compose(Core core, Facts facts, Anchors anchors, PersonaStreams streams) {
        int age = core.identity().age();
        Growth.Size size = growth.at(core.identity().sex(), age);
        double height = size.meanCm() + size.sdCm() * streams.stream(HEIGHT).normal();
        List<Clothing> fitting = new ArrayList<>();
        for (Clothing clothing : wardrobe) {
            if (clothing.suits(age, anchors.openness())) {
                fitting.add(clothing);
            }
        }
        return new VisualModality(
                (int) Math.round(height),
                build(streams.stream(BUILD).normal()),
                streams.stream(CLOTHING).oneOf(fitting).words,
                palette(streams));
    }

    private List<String> palette(PersonaStreams streams) {
        var stream = streams.stream(PALETTE);
        int first = stream.below(colours.size());
        int second = (first + 1 + stream.below(colours.size() - 1)) % colours.size();
        return List.of(colours.get(first), colours.get(second));
    }

    private static Build build(double z) {
        if (z < -1.5) {
            return Build.SLIGHT;
        } else if (z < -0.5) {
            return Build.SLIM;
        } else if (z < 0.5) {
            return Build.MEDIUM;
        } else if (z < 1.5) {
            return Build.STURDY;
        }
        return Build.HEAVY;
    }

    private record Clothing(int minAge, int maxAge, double openness, String words) {

        boolean suits(int age, double wearer) {
            return minAge <= age && age <= maxAge && Math.abs(openness - wearer) <= 0.5;
        }
    }
}
