package org.personahub.engine.composer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.atlas.Growth;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.composer.contextual.SharedHome;
import org.personahub.engine.composer.language.Category;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Figures;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Phrase;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.composer.language.Symbol;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Body;
import org.personahub.engine.persona.Dress;
import org.personahub.engine.persona.Surroundings;
import org.personahub.engine.persona.VisualModality;
import org.personahub.engine.persona.VisualModality.Build;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Composes how a person looks, what they wear and what surrounds them.
final class VisualComposer {

    static final StreamKey STAGE = StreamKey.of("visual");

    private static final StreamKey HEIGHT = StreamKey.of("visual.heightCm");
    private static final StreamKey WEIGHT = StreamKey.of("visual.body.weightKg");
    private static final StreamKey POSTURE = StreamKey.of("visual.body.posture");
    private static final StreamKey DISTINGUISHING = StreamKey.of("visual.body.distinguishing");
    private static final StreamKey AGEING = StreamKey.of("visual.body.ageing");
    private static final StreamKey EYES = StreamKey.of("visual.body.eyeColour");
    private static final StreamKey HAIR = StreamKey.of("visual.body.hairColour");
    private static final StreamKey GREY = StreamKey.of("visual.body.hairColour.grey");
    private static final StreamKey FACIAL_HAIR = StreamKey.of("visual.body.facialHair");
    private static final StreamKey CLOTHING = StreamKey.of("visual.clothing");
    private static final StreamKey BEST = StreamKey.of("visual.dress.best");
    private static final StreamKey FOOTWEAR = StreamKey.of("visual.dress.footwear");
    private static final StreamKey HEADWEAR = StreamKey.of("visual.dress.headwear");
    private static final StreamKey HAIR_LENGTH = StreamKey.of("visual.dress.hairLength");
    private static final StreamKey HAIR_STYLE = StreamKey.of("visual.dress.hairStyle");
    private static final StreamKey GROOMING = StreamKey.of("visual.dress.grooming");
    private static final StreamKey ACCESSORIES = StreamKey.of("visual.dress.accessories");
    private static final StreamKey LIVING_SPACE = StreamKey.of("visual.surroundings.livingSpace");
    private static final StreamKey TREASURE = StreamKey.of("visual.surroundings.treasure");
    private static final StreamKey OUTSIDE = StreamKey.of("visual.surroundings.outside");
    private static final StreamKey PALETTE = StreamKey.of("visual.palette");
    private static final StreamKey IMAGE_PROMPT = StreamKey.of("visual.imagePrompt");

    /// Body mass indices below which an adult's build has each name; bounds of the World Health Organization, with
    /// the usual range cut in two.
    private static final double[] BUILD_BELOW = {18.5, 21.5, 25, 30};

    /// Adults below this are gravely ill; nothing else of them would say so.
    private static final double LEAST_INDEX = 16.5;

    private static final int GROWN = 20;

    private static final Build[] BUILDS = {Build.SLIGHT, Build.SLIM, Build.MEDIUM, Build.STURDY, Build.HEAVY};

    private final Growth growth;
    private final Appearance appearance = Appearance.load();
    private final Symbol accessoryWords;
    private final Symbol ageingWords;
    private final Symbol beardWords;
    private final Symbol bestClothesWords;
    private final Symbol clothingWords;
    private final Symbol distinguishingWords;
    private final Symbol footwearWords;
    private final Symbol groomingWords;
    private final Symbol hairLengthWords;
    private final Symbol hairStyleWords;
    private final Symbol headwearWords;
    private final Symbol imagePromptWords;
    private final Symbol livingSpaceWords;
    private final Symbol outsideWords;
    private final Symbol postureWords;
    private final Symbol treasureWords;
    private final List<String> colours;

    VisualComposer(Growth growth) {
        Grammar grammar = Grammar.load("/composer/en/visual.grammar");
        this.growth = growth;
        this.accessoryWords = grammar.symbol("accessory");
        this.ageingWords = grammar.symbol("ageing");
        this.beardWords = grammar.symbol("beard");
        this.bestClothesWords = grammar.symbol("best_clothes");
        this.clothingWords = grammar.symbol("clothing");
        this.distinguishingWords = grammar.symbol("distinguishing");
        this.footwearWords = grammar.symbol("footwear");
        this.groomingWords = grammar.symbol("grooming");
        this.hairLengthWords = grammar.symbol("hair_length");
        this.hairStyleWords = grammar.symbol("hair_style");
        this.headwearWords = grammar.symbol("headwear");
        this.imagePromptWords = grammar.symbol("image_prompt");
        this.livingSpaceWords = grammar.symbol("living_space");
        this.outsideWords = grammar.symbol("outside");
        this.postureWords = grammar.symbol("posture");
        this.treasureWords = grammar.symbol("treasure");
        this.colours = Table.read("/composer/en/colours.tsv").rows().stream()
                .map(row -> row.text("colour"))
                .toList();
    }

    VisualModality compose(
            Core core, Facts facts, @Nullable SharedHome home, Complexity complexity, PersonaStreams streams) {
        boolean adult = facts.holds(Flag.ADULT);
        int height = height(core, streams);
        double weight = weight(core, height, streams);
        Build build = adult ? build(weight, height) : Build.NOT_APPLICABLE;
        facts.put(Category.BUILD, build.name());
        String clothing = clothingWords.write(facts, streams.stream(CLOTHING));
        List<String> palette = palette(streams);
        Dress dress = Dress.UNKNOWN;
        Body body = Body.UNDESCRIBED;
        Surroundings surroundings = Surroundings.UNKNOWN;
        boolean high = complexity.includes(Complexity.HIGH);
        if (complexity.includes(Complexity.MODERATE)) {
            dress = dress(facts, high, streams);
            body = adult ? body(core, facts, weight, dress, high, streams) : body;
            surroundings = high ? surroundings(facts, home, streams) : surroundings;
        }
        String imagePrompt = adult && high ? imagePrompt(core, facts, clothing, palette, body, dress, streams) : null;
        return new VisualModality(height, build, clothing, palette, body, dress, surroundings, imagePrompt);
    }

    private int height(Core core, PersonaStreams streams) {
        Growth.Size size = growth.at(core.identity().sex(), core.identity().age());
        double adultMean = growth.at(core.identity().sex(), 20).meanCm();
        double regional = appearance.statureCm(core.territory().region()) * size.meanCm() / adultMean;
        return (int) Math.round(
                size.meanCm() + regional + size.sdCm() * streams.stream(HEIGHT).normal());
    }

    /// Weight for that height: the chart's body mass index, spread as a lognormal so that it is never too small.
    private double weight(Core core, int heightCm, PersonaStreams streams) {
        Growth.Size size = growth.at(core.identity().sex(), core.identity().age());
        double metres = size.meanCm() / 100;
        double index = size.meanKg() / (metres * metres);
        double spread = 0.7 * size.sdKg() / size.meanKg();
        double richer = Math.min(1, 0.84 + core.territory().gdpPerHeadUsd() / 300_000);
        double own =
                index * richer * StrictMath.exp(spread * streams.stream(WEIGHT).normal());
        own = core.identity().age() < GROWN ? own : Math.max(LEAST_INDEX, own);
        double kilograms = own * heightCm * heightCm / 10_000;
        return Math.rint(kilograms * 10) / 10;
    }

    private static Build build(double kilograms, int heightCm) {
        double index = kilograms * 10_000 / ((double) heightCm * heightCm);
        for (int i = 0; i < BUILD_BELOW.length; i++) {
            if (index < BUILD_BELOW[i]) {
                return BUILDS[i];
            }
        }
        return BUILDS[BUILD_BELOW.length];
    }

    private Body body(Core core, Facts facts, double weight, Dress dress, boolean high, PersonaStreams streams) {
        String region = core.territory().region();
        String hair = appearance.hair(
                region,
                core.identity().age(),
                streams.stream(HAIR).uniform(),
                streams.stream(GREY).normal());
        String shown = "NONE".equals(dress.hairLength()) ? null : hair;
        facts.set(Flag.GREYING, hair.contains("grey") || hair.equals(Appearance.WHITE))
                .set(Flag.WHITE_HAIRED, hair.equals(Appearance.WHITE) && shown != null);
        String eyes = appearance.eyes(region, streams.stream(EYES).uniform());
        if (!high) {
            return new Body(weight, null, List.of(), null, eyes, shown, null, null);
        }
        return new Body(
                weight,
                postureWords.write(facts, streams.stream(POSTURE)),
                texts(distinguishingWords.several(2, facts, streams.stream(DISTINGUISHING))),
                ageingWords.write(facts, streams.stream(AGEING)),
                eyes,
                shown,
                core.identity().sex() == Sex.MALE ? beardWords.write(facts, streams.stream(FACIAL_HAIR)) : null,
                null);
    }

    private Dress dress(Facts facts, boolean high, PersonaStreams streams) {
        Phrase length = hairLengthWords.one(facts, streams.stream(HAIR_LENGTH));
        facts.put(Category.HAIR, upper(length.id()));
        if (!high) {
            return new Dress(null, null, null, upper(length.id()), null, null, List.of());
        }
        Phrase head = headwearWords.one(facts, streams.stream(HEADWEAR));
        boolean bald = "none".equals(length.id());
        return new Dress(
                bestClothesWords.write(facts, streams.stream(BEST)),
                footwearWords.write(facts, streams.stream(FOOTWEAR)),
                "none".equals(head.id()) ? null : head.text(),
                upper(length.id()),
                bald ? null : hairStyleWords.write(facts, streams.stream(HAIR_STYLE)),
                groomingWords.write(facts, streams.stream(GROOMING)),
                texts(accessoryWords.several(2, facts, streams.stream(ACCESSORIES))));
    }

    private Surroundings surroundings(Facts facts, @Nullable SharedHome home, PersonaStreams streams) {
        PersonaStreams shared = SharedHome.streams(home, streams);
        return new Surroundings(
                texts(livingSpaceWords.several(3, facts, shared.stream(LIVING_SPACE))),
                treasureWords.write(facts, streams.stream(TREASURE)),
                texts(outsideWords.several(2, facts, shared.stream(OUTSIDE))));
    }

    private String imagePrompt(
            Core core,
            Facts facts,
            String clothing,
            List<String> palette,
            Body body,
            Dress dress,
            PersonaStreams streams) {
        String hair = body.hairColour() == null
                ? "a shaved head"
                : lengthWords(dress.hairLength()) + body.hairColour() + " hair";
        facts.put(Slot.HAIR_WORDS, hair)
                .put(Slot.EYE_WORDS, body.eyeColour() + " eyes")
                .put(Slot.CLOTHING, clothing)
                .put(Slot.COLOUR_ONE, palette.get(0))
                .put(Slot.COLOUR_TWO, palette.get(1))
                .put(Slot.AGE_ABOUT, Figures.of(Math.max(18, (core.identity().age() + 2) / 5 * 5)));
        return imagePromptWords.write(facts, streams.stream(IMAGE_PROMPT));
    }

    private static String lengthWords(@Nullable String length) {
        return length == null
                ? ""
                : switch (length) {
                    case "CHIN" -> "chin-length ";
                    case "SHOULDER" -> "shoulder-length ";
                    case "LONG" -> "long ";
                    default -> "short ";
                };
    }

    private List<String> palette(PersonaStreams streams) {
        RandomStream stream = streams.stream(PALETTE);
        int first = stream.below(colours.size());
        int second = (first + 1 + stream.below(colours.size() - 1)) % colours.size();
        return List.of(colours.get(first), colours.get(second));
    }

    private static List<String> texts(List<Phrase> phrases) {
        List<String> texts = new ArrayList<>(phrases.size());
        for (Phrase phrase : phrases) {
            texts.add(phrase.text());
        }
        return List.copyOf(texts);
    }

    private static @Nullable String upper(@Nullable String id) {
        return id == null ? null : id.toUpperCase(java.util.Locale.ROOT);
    }
}
