package org.personahub.engine.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.composer.language.English;
import org.personahub.engine.composer.language.Resources;

/// The sentences a style can write, in the order in which they stand.
///
/// A resource has one sentence under each line without indentation, which gives its rank: those of rank 1 are the last
/// to go when space is short. After the rank may stand for which ages it is, both included: `2 0-2`, `4 12-`. The
/// indented lines below are ways to say it, the fullest first; the first that can be
/// written is. `{path}` is an attribute's value, `{path:form}` the same in the words of that form, and `{a path}` with
/// its article. A blank line begins a new paragraph. Lines that begin with `# ` are notes.
final class Template {

    private static final Pattern BRACES = Pattern.compile("\\{(a )?([A-Za-z.]+)(?::([a-z]+))?}");

    private final List<Sentence> sentences;

    private Template(List<Sentence> sentences) {
        this.sentences = List.copyOf(sentences);
    }

    static Template of(Map<PromptStyle, Template> templates, PromptStyle style) {
        return Objects.requireNonNull(templates.get(style));
    }

    static Template load(String resource) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        List<Way> ways = new ArrayList<>();
        for (String line : Resources.lines(resource)) {
            if (line.isBlank()) {
                paragraph++;
            } else if (!line.startsWith("# ")) {
                if (Character.isWhitespace(line.charAt(0))) {
                    ways.add(Way.parse(line.strip()));
                } else {
                    ways = new ArrayList<>();
                    sentences.add(Sentence.begin(line.strip(), paragraph, ways));
                }
            }
        }
        return new Template(sentences);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /// One thing to say.
    ///
    /// @param rank 1 for what matters most
    /// @param from the least age of those of whom it is said
    /// @param to the greatest
    /// @param ways how it can be said, the fullest first
    record Sentence(int rank, int from, int to, int paragraph, List<Way> ways) {

        static Sentence begin(String line, int paragraph, List<Way> ways) {
            int gap = line.indexOf(' ');
            if (gap < 0) {
                return new Sentence(Integer.parseInt(line), 0, Integer.MAX_VALUE, paragraph, ways);
            }
            int dash = line.indexOf('-', gap);
            String to = line.substring(dash + 1);
            return new Sentence(
                    Integer.parseInt(line, 0, gap, 10),
                    Integer.parseInt(line, gap + 1, dash, 10),
                    to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to),
                    paragraph,
                    ways);
        }

        /// The first way that can be written in so many characters, or null.
        @Nullable
        String write(Shown shown, int characters) {
            if (shown.age() < from || shown.age() > to) {
                return null;
            }
            for (Way way : ways) {
                String text = way.write(shown);
                if (text != null && text.length() <= characters && !shown.betrayed(text)) {
                    return text;
                }
            }
            return null;
        }
    }

    /// Words with blanks for attributes: `words` has one more than there are blanks.
    record Way(List<String> words, List<Blank> blanks) {

        static Way parse(String line) {
            List<String> words = new ArrayList<>();
            List<Blank> blanks = new ArrayList<>();
            Matcher braces = BRACES.matcher(line);
            int end = 0;
            while (braces.find()) {
                words.add(line.substring(end, braces.start()));
                String form = braces.group(3) == null ? "plain" : braces.group(3);
                blanks.add(new Blank(braces.group(2), form, braces.group(1) != null));
                end = braces.end();
            }
            words.add(line.substring(end));
            return new Way(List.copyOf(words), List.copyOf(blanks));
        }

        /// The words with every blank filled, or null when one cannot be.
        @Nullable
        String write(Shown shown) {
            StringBuilder text = new StringBuilder(words.getFirst());
            for (int i = 0; i < blanks.size(); i++) {
                Blank blank = blanks.get(i);
                String value = shown.words(blank.path, blank.form);
                if (value == null) {
                    return null;
                }
                if (blank.article) {
                    text.append(English.article(value)).append(' ');
                }
                text.append(value).append(words.get(i + 1));
            }
            return text.toString();
        }
    }

    /// A place for an attribute.
    record Blank(String path, String form, boolean article) {}
}
