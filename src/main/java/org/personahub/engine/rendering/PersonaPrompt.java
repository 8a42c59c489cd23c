package org.personahub.engine.rendering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.persona.Persona;

/// Renders people for models.
///
/// A sentence is written when everything it names is known and shown; when the prompt has to be shorter, the
/// sentences that matter least are left out, never half of one.
public final class PersonaPrompt {

    /// The fewest characters a prompt may be limited to.
    public static final int LEAST_CHARACTERS = 100;

    /// The most characters a prompt may be limited to.
    public static final int MOST_CHARACTERS = 100_000;

    /// Characters that one line has at most.
    public static final int LONGEST_LINE = 200;

    private final Map<PromptStyle, Template> templates = new EnumMap<>(PromptStyle.class);
    private final Wording wording = Wording.load();

    /// Reads the templates.
    public PersonaPrompt() {
        for (PromptStyle style : PromptStyle.values()) {
            templates.put(style, Template.load(style.resource()));
        }
    }

    /// Renders a person.
    ///
    /// @param maxCharacters the most characters of the result, 100 to 100,000
    /// @param hidden paths of attributes that the result must not tell, such as `identity.name` or
    ///     `traits.openness`; a path hides everything below it
    /// @throws InvalidPrompt when the limit is out of range or nobody has such an attribute
    public String render(Persona persona, PromptStyle style, int maxCharacters, List<String> hidden) {
        if (maxCharacters < LEAST_CHARACTERS || maxCharacters > MOST_CHARACTERS) {
            throw new InvalidPrompt("maxCharacters is " + maxCharacters + "; it must be " + LEAST_CHARACTERS + " to "
                    + MOST_CHARACTERS + ".");
        }
        Shown shown = Shown.of(persona, hidden, wording);
        List<Template.Sentence> sentences = Template.of(templates, style).sentences();
        @Nullable String[] written = new @Nullable String[sentences.size()];
        int most = style == PromptStyle.ONE_LINE ? Math.min(maxCharacters, LONGEST_LINE) : maxCharacters;
        int left = most;
        for (int index : byRank(sentences)) {
            // A separator before it is at most as long as the one between paragraphs.
            int separator =
                    left == most ? 0 : Math.max(1, style.betweenParagraphs().length());
            String text = sentences.get(index).write(shown, left - separator);
            if (text != null) {
                written[index] = text;
                left -= text.length() + separator;
            }
        }
        return joined(sentences, written, style);
    }

    private static List<Integer> byRank(List<Template.Sentence> sentences) {
        List<Integer> order = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            order.add(index);
        }
        order.sort(Comparator.comparingInt(index -> sentences.get(index).rank()));
        return order;
    }

    private static String joined(List<Template.Sentence> sentences, @Nullable String[] written, PromptStyle style) {
        StringBuilder prompt = new StringBuilder();
        int paragraph = -1;
        for (int index = 0; index < written.length; index++) {
            String text = written[index];
            if (text == null) {
                continue;
            }
            int its = sentences.get(index).paragraph();
            if (!prompt.isEmpty()) {
                prompt.append(its == paragraph && style != PromptStyle.ONE_LINE ? " " : style.betweenParagraphs());
            }
            prompt.append(text);
            paragraph = its;
        }
        return prompt.toString();
    }
}
