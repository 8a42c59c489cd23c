package org.personahub.engine.composer.textual;

import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Symbol;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Writes a person in one line, from identity and pursuit alone, so that it is the same at every complexity.
public final class Headlines {

    /// Characters a headline may have.
    public static final int LONGEST = 200;

    private static final StreamKey WORDS = StreamKey.of("headline.words");

    private final Symbol usual;
    private final Symbol brief;
    private final Symbol briefest;

    /// The headlines of the grammar.
    public Headlines() {
        Grammar grammar = Grammar.load("/composer/en/text-headline.grammar");
        this.usual = grammar.symbol("headline");
        this.brief = grammar.symbol("headline_short");
        this.briefest = grammar.symbol("headline_shortest");
    }

    /// The headline; a short form of it when the long one has more than 200 characters.
    public String write(Facts facts, PersonaStreams streams) {
        RandomStream stream = streams.stream(WORDS);
        String headline = usual.write(facts, stream);
        if (headline.length() > LONGEST) {
            headline = brief.write(facts, stream);
        }
        return headline.length() <= LONGEST ? headline : briefest.write(facts, stream);
    }
}
