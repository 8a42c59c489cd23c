package org.personahub.engine.rendering;

/// How a person is rendered for a model.
public enum PromptStyle {
    /// Tells a model who to be, in the second person, paragraph by paragraph.
    SYSTEM("/prompt/en/system.template", "\n\n"),
    /// Lets the person speak of themselves, in one paragraph.
    FIRST_PERSON("/prompt/en/first-person.template", " "),
    /// Names the person in a single line.
    ONE_LINE("/prompt/en/one-line.template", "");

    private final String resource;
    private final String betweenParagraphs;

    PromptStyle(String resource, String betweenParagraphs) {
        this.resource = resource;
        this.betweenParagraphs = betweenParagraphs;
    }

    String resource() {
        return resource;
    }

    String betweenParagraphs() {
        return betweenParagraphs;
    }
}
