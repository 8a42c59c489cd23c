package org.personahub.engine.composer.textual.biography;

import java.util.ArrayList;
import java.util.List;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Relative;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Writes the biography of an adult: chooses which of the facts to tell, and tells each in a sentence of its own.
public final class Biographer {

    private static final StreamKey FACTS = StreamKey.of("textual.biography.facts");
    private static final StreamKey CHOICE = StreamKey.of("textual.biography.topics");
    private static final StreamKey SUMMARY_CHOICE = StreamKey.of("textual.summary.topics");
    private static final StreamKey SUMMARY = StreamKey.of("textual.summary");
    private static final StreamKey WORDS = StreamKey.of("textual.biography");

    private static final int LEAST_WORDS = 185;
    private static final int MOST_WORDS = 285;

    private static final int USUAL_LIFE = 2000;
    private static final int USUAL_SUMMARY = 500;

    /// How often a biography that came out short is outlined again, each time with one topic more in each part.
    private static final int LONGER = 3;

    private final Topics topics = new Topics(Grammar.load(
            "/composer/en/lives-home.grammar",
            "/composer/en/lives-work.grammar",
            "/composer/en/lives-past.grammar",
            "/composer/en/lives-people.grammar",
            "/composer/en/lives-nature.grammar",
            "/composer/en/lives-story.grammar",
            "/composer/en/lives-community.grammar"));
    private final SettingTold setting = new SettingTold();
    private final List<Outline> summaries = Outline.of(Outline.Form.SUMMARY);
    private final List<Outline> shortLives = Outline.of(Outline.Form.SHORT);
    private final List<Outline> wholeLives = Outline.of(Outline.Form.WHOLE);

    /// Adds to the facts what can be told of an adult.
    ///
    /// @return the life that can be told from here on
    public Life gather(Core core, Lived lived, int year, Facts facts, PersonaStreams streams) {
        RandomStream stream = streams.stream(FACTS);
        FamilyTold.add(core, year, facts, stream);
        LifeTold.add(lived.experiential(), core.identity().birthDate().getYear(), facts, stream);
        setting.add(core, lived, facts, stream);
        return new Life(namesakes(core), topics.offered(facts), facts, streams);
    }

    /// The names that the same pronoun stands for.
    private static List<String> namesakes(Core core) {
        List<String> names = new ArrayList<>();
        for (Relative relative : core.family().relatives()) {
            if (relative.sex() == core.identity().sex()) {
                names.add(relative.given());
            }
        }
        return names;
    }

    /// The life of an adult, with all that can be told of it.
    public final class Life {

        private final List<String> namesakes;
        private final double[] offered;
        private final Facts facts;
        private final PersonaStreams streams;

        private Life(List<String> namesakes, double[] offered, Facts facts, PersonaStreams streams) {
            this.namesakes = namesakes;
            this.offered = offered;
            this.facts = facts;
            this.streams = streams;
        }

        /// Sums it up in three or four sentences.
        public String summary() {
            RandomStream choice = streams.stream(SUMMARY_CHOICE);
            Narration narration = new Narration(facts, namesakes, USUAL_SUMMARY, streams.stream(SUMMARY));
            tell(Outline.oneOf(summaries, choice), 0, narration, choice);
            return narration.text();
        }

        /// Writes it; paragraphs are parted by empty lines.
        public String write(boolean whole) {
            RandomStream choice = streams.stream(CHOICE);
            Outline outline = Outline.oneOf(whole ? wholeLives : shortLives, choice);
            Narration narration = new Narration(facts, namesakes, USUAL_LIFE, streams.stream(WORDS));
            tell(outline, 0, narration, choice);
            for (int more = 1; whole && more <= LONGER && narration.words() < LEAST_WORDS; more++) {
                narration.restart();
                tell(outline, more, narration, choice);
            }
            return narration.text();
        }

        private void tell(Outline outline, int more, Narration narration, RandomStream choice) {
            Telling telling = new Telling(topics, offered);
            for (List<Outline.Share> paragraph : outline.paragraphs()) {
                narration.paragraph();
                for (Outline.Share share : paragraph) {
                    for (int chosen : telling.choose(share.part(), share.topics() + more, choice)) {
                        Topic topic = topics.get(chosen);
                        if (narration.words() < MOST_WORDS || topic.weight() >= Topic.ALWAYS) {
                            narration.tell(topic.symbol());
                        }
                    }
                }
            }
        }
    }
}
