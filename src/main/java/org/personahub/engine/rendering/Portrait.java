package org.personahub.engine.rendering;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.persona.LifeStage;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.Traits;

/// An abstract portrait of a person as SVG: shapes and colours that stand for facts, never a face.
///
/// The two colours are those of the palette. Rings grow with age, one for each life stage reached; rays show
/// extraversion, the spread of the dots openness, the grid behind them conscientiousness, the roundness of the frame
/// agreeableness, and the waves below neuroticism. Equal people have equal portraits.
public final class Portrait {

    /// The side of the square, in user units.
    private static final int SIDE = 240;

    private static final int CENTRE = SIDE / 2;
    private static final int RING_GAP = 9;
    private static final int FIRST_RING = 14;
    private static final double GOLDEN_ANGLE = 2.399963229728653;

    private final Map<String, String> hexByColour;

    /// Reads the colours' codes.
    public Portrait() {
        hexByColour = Table.read("/composer/en/colours.tsv").rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.text("colour"), row -> row.text("hex")));
    }

    /// Draws a person.
    public String svg(Persona persona) {
        List<String> palette = persona.visual().palette();
        String front = hex(palette.getFirst());
        String back = hex(palette.getLast());
        Traits traits = persona.traits();
        StringBuilder svg = new StringBuilder(2048);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(SIDE)
                .append(' ')
                .append(SIDE)
                .append("\" role=\"img\" aria-label=\"Abstract portrait\">");
        frame(share(traits.agreeableness()), back, svg);
        grid(share(traits.conscientiousness()), svg);
        rays(share(traits.extraversion()), front, svg);
        dots(share(traits.openness()), persona.identity().age(), front, svg);
        rings(LifeStage.of(persona.identity().age()), front, svg);
        waves(share(traits.neuroticism()), front, svg);
        return svg.append("</svg>").toString();
    }

    private String hex(String colour) {
        return hexByColour.getOrDefault(colour, "#888888");
    }

    private static void frame(double agreeableness, String colour, StringBuilder svg) {
        svg.append("<rect width=\"240\" height=\"240\" rx=\"")
                .append(Math.round(8 + 72 * agreeableness))
                .append("\" fill=\"")
                .append(colour)
                .append("\"/>");
    }

    private static void grid(double conscientiousness, StringBuilder svg) {
        int lines = (int) Math.round(1 + 7 * conscientiousness);
        for (int line = 1; line <= lines; line++) {
            int at = SIDE * line / (lines + 1);
            svg.append("<path d=\"M").append(at).append(" 24V216M24 ").append(at);
            svg.append("H216\" stroke=\"#ffffff\" stroke-opacity=\".18\"/>");
        }
    }

    private static void rays(double extraversion, String colour, StringBuilder svg) {
        int rays = (int) Math.round(3 + 21 * extraversion);
        double length = 40 + 60 * extraversion;
        for (int ray = 0; ray < rays; ray++) {
            double angle = 2 * Math.PI * ray / rays;
            svg.append("<path d=\"M120 120L");
            point(angle, length, svg);
            svg.append("\" stroke=\"").append(colour).append("\" stroke-opacity=\".5\" stroke-width=\"3\"/>");
        }
    }

    private static void dots(double openness, int age, String colour, StringBuilder svg) {
        int dots = 12 + age / 4;
        for (int dot = 0; dot < dots; dot++) {
            double distance = (30 + 70 * openness) * StrictMath.sqrt((dot + 1.0) / dots);
            svg.append("<circle transform=\"translate(");
            point(dot * GOLDEN_ANGLE, distance, svg);
            svg.append(")\" r=\"")
                    .append(2 + dot % 3)
                    .append("\" fill=\"")
                    .append(colour)
                    .append("\"/>");
        }
    }

    private static void rings(LifeStage stage, String colour, StringBuilder svg) {
        for (int ring = 0; ring <= stage.ordinal(); ring++) {
            svg.append("<circle cx=\"120\" cy=\"120\" r=\"").append(FIRST_RING + ring * RING_GAP);
            svg.append("\" fill=\"none\" stroke=\"").append(colour).append("\" stroke-width=\"2\"/>");
        }
    }

    private static void waves(double neuroticism, String colour, StringBuilder svg) {
        long height = Math.round(2 + 16 * neuroticism);
        svg.append("<path d=\"M24 204q16 -")
                .append(height)
                .append(" 32 0t32 0t32 0t32 0t32 0t32 0\" fill=\"none\" stroke=\"");
        svg.append(colour).append("\" stroke-width=\"4\"/>");
    }

    private static void point(double angle, double distance, StringBuilder svg) {
        svg.append(Math.round(CENTRE + distance * StrictMath.cos(angle))).append(' ');
        svg.append(Math.round(CENTRE + distance * StrictMath.sin(angle)));
    }

    /// A T-score from 20 to 80 as a share from 0 to 1.
    private static double share(double score) {
        return Math.clamp((score - 20) / 60, 0, 1);
    }
}
