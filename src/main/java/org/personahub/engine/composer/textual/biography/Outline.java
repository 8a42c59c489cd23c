package org.personahub.engine.composer.textual.biography;

import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.random.RandomStream;

/// The paragraphs of a biography: what each is about, and how many topics it tells of that.
///
/// @param paragraphs at least one, each with at least one share
record Outline(List<List<Share>> paragraphs, double weight) {

    /// The outlines of that form.
    static List<Outline> of(Form form) {
        List<Outline> outlines = new ArrayList<>();
        for (Table.Row row : Table.read("/composer/outlines.tsv").rows()) {
            if (row.text("form").equals(form.name())) {
                outlines.add(read(row.text("paragraphs"), row.real("weight")));
            }
        }
        return List.copyOf(outlines);
    }

    private static Outline read(String words, double weight) {
        List<List<Share>> paragraphs = new ArrayList<>();
        for (String paragraph : words.split(" / ", -1)) {
            List<Share> shares = new ArrayList<>();
            for (String share : paragraph.split(" ", -1)) {
                int colon = share.indexOf(':');
                shares.add(new Share(
                        Topic.Part.valueOf(share.substring(0, colon)), Integer.parseInt(share.substring(colon + 1))));
            }
            paragraphs.add(List.copyOf(shares));
        }
        return new Outline(List.copyOf(paragraphs), weight);
    }

    /// One of them.
    static Outline oneOf(List<Outline> outlines, RandomStream stream) {
        double[] weights = new double[outlines.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = outlines.get(i).weight;
        }
        return outlines.get(stream.weighted(weights));
    }

    /// What is written of an adult.
    enum Form {
        SUMMARY,
        SHORT,
        WHOLE
    }

    /// So many topics of one part.
    record Share(Topic.Part part, int topics) {}
}
