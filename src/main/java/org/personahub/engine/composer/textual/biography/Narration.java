package org.personahub.engine.composer.textual.biography;

import java.util.List;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.composer.language.Symbol;
import org.personahub.engine.random.RandomStream;

/// A biography while it is told, sentence after sentence: it knows when a pronoun will do and when it takes the name.
final class Narration {

    /// After so many sentences without it the name comes back.
    private static final int NAME_EVERY = 4;

    private final Facts facts;
    private final List<String> namesakes;

    /// A bit for each letter that one of the names begins with; letters 64 apart share one.
    private final long initials;

    private final RandomStream stream;
    private final String name;
    private final String names;
    private final StringBuilder text;
    private boolean paragraphBegins;
    private boolean ambiguous;
    private int sinceName;
    private int words;

    /// @param namesakes names of others that the same pronoun stands for
    /// @param length how many letters there will be, about
    Narration(Facts facts, List<String> namesakes, int length, RandomStream stream) {
        this.facts = facts;
        this.namesakes = namesakes;
        this.stream = stream;
        this.text = new StringBuilder(length);
        this.name = facts.value(Slot.SHORT);
        this.names = name + "'s";
        long letters = initial(name);
        for (String other : namesakes) {
            letters |= initial(other);
        }
        this.initials = letters;
        facts.put(Slot.WHO, name).put(Slot.WHOM, name).put(Slot.WHOSE, names);
    }

    /// Begins a new paragraph with the next sentence.
    void paragraph() {
        paragraphBegins = true;
    }

    /// Tells a topic.
    void tell(Symbol symbol) {
        boolean named = paragraphBegins || ambiguous || sinceName >= NAME_EVERY;
        facts.put(Slot.WHO, named ? name : facts.value(Slot.SUBJECT))
                .put(Slot.WHOM, named ? name : facts.value(Slot.OBJECT))
                .put(Slot.WHOSE, named ? names : facts.value(Slot.POSSESSIVE));
        String told = symbol.write(facts, stream);
        if (!text.isEmpty()) {
            text.append(paragraphBegins ? "\n\n" : " ");
        }
        text.append(told);
        paragraphBegins = false;
        read(told);
    }

    /// Counts the words of a sentence and looks for names in it, letter by letter and all at once.
    private void read(String told) {
        int blanks = 0;
        boolean names = false;
        boolean others = false;
        for (int i = 0; i < told.length(); i++) {
            char letter = told.charAt(i);
            blanks += letter == ' ' ? 1 : 0;
            if ((initials >>> letter & 1) != 0) {
                names |= told.startsWith(name, i);
                others = others || namesAnother(told, i);
            }
        }
        words += blanks + 1;
        sinceName = names ? 0 : sinceName + 1;
        ambiguous = others;
    }

    private boolean namesAnother(String told, int at) {
        for (String other : namesakes) {
            if (told.startsWith(other, at)) {
                return true;
            }
        }
        return false;
    }

    private static long initial(String name) {
        return 1L << name.charAt(0);
    }

    static int words(String told) {
        int count = 1;
        for (int i = 0; i < told.length(); i++) {
            count += told.charAt(i) == ' ' ? 1 : 0;
        }
        return count;
    }

    /// Forgets what has been told.
    void restart() {
        text.setLength(0);
        words = 0;
        sinceName = 0;
        ambiguous = false;
    }

    int words() {
        return words;
    }

    String text() {
        return text.toString();
    }
}
