package org.personahub.engine.composer.textual.biography;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /// How often a biography that came out short is outlined again, each time with one topic more in each part.
    private static final int LONGER = 3;

    private final Grammar grammar = Grammar.load(
            "/composer/en/lives-home.grammar",
            "/composer/en/lives-work.grammar",
            "/composer/en/lives-past.grammar",
            "/composer/en/lives-people.grammar",
            "/composer/en/lives-nature.grammar",
            "/composer/en/lives-story.grammar");
    private final SettingTold setting = new SettingTold();
    private final Map<Topic.Part, Topic[]> topics = new EnumMap<>(Topic.Part.class);
    private final List<Outline> summaries = Outline.of(Outline.Form.SUMMARY);
    private final List<Outline> shortLives = Outline.of(Outline.Form.SHORT);
    private final List<Outline> wholeLives = Outline.of(Outline.Form.WHOLE);

    /// A biographer with the topics, outlines and sentences of the resources.
    public Biographer() {
        List<Topic> all = Topic.all(grammar);
        for (Topic.Part part : Topic.Part.values()) {
            topics.put(part, all.stream().filter(topic -> topic.part() == part).toArray(Topic[]::new));
        }
    }

    /// Adds to the facts what can be told of an adult.
    public void gather(Core core, Lived lived, int year, Facts facts, PersonaStreams streams) {
        RandomStream stream = streams.stream(FACTS);
        FamilyTold.add(core, year, facts, stream);
        LifeTold.add(lived.experiential(), core.identity().birthDate().getYear(), facts, stream);
        setting.add(core, lived, facts, stream);
    }

    /// Sums up an adult whose facts are gathered, in three or four sentences.
    public String summary(Core core, Facts facts, PersonaStreams streams) {
        RandomStream choice = streams.stream(SUMMARY_CHOICE);
        Narration narration = new Narration(grammar, facts, namesakes(core), streams.stream(SUMMARY));
        tell(Outline.oneOf(summaries, choice), 0, narration, facts, choice);
        return narration.text();
    }

    /// Writes the life of an adult whose facts are gathered; paragraphs are parted by empty lines.
    public String write(Core core, boolean whole, Facts facts, PersonaStreams streams) {
        RandomStream choice = streams.stream(CHOICE);
        Outline outline = Outline.oneOf(whole ? wholeLives : shortLives, choice);
        Narration narration = new Narration(grammar, facts, namesakes(core), streams.stream(WORDS));
        tell(outline, 0, narration, facts, choice);
        for (int more = 1; whole && more <= LONGER && narration.words() < LEAST_WORDS; more++) {
            narration.restart();
            tell(outline, more, narration, facts, choice);
        }
        return narration.text();
    }

    private void tell(Outline outline, int more, Narration narration, Facts facts, RandomStream choice) {
        List<Topic> told = new ArrayList<>(24);
        for (List<Outline.Share> paragraph : outline.paragraphs()) {
            narration.paragraph();
            for (Outline.Share share : paragraph) {
                for (Topic topic : chosen(share.part(), share.topics() + more, told, facts, choice)) {
                    if (narration.words() < MOST_WORDS || topic.weight() >= Topic.ALWAYS) {
                        narration.tell(topic.symbol());
                    }
                }
            }
        }
    }

    /// Topics of that part that are not told yet, in the order they are told in.
    private List<Topic> chosen(Topic.Part part, int count, List<Topic> told, Facts facts, RandomStream choice) {
        Topic[] candidates = Objects.requireNonNull(topics.get(part));
        double[] weights = new double[candidates.length];
        double sum = 0;
        for (int i = 0; i < candidates.length; i++) {
            boolean open = !tells(told, candidates[i]) && candidates[i].fits(facts);
            weights[i] = open ? candidates[i].weight(facts) : 0;
            sum += weights[i];
        }
        boolean[] taken = new boolean[candidates.length];
        int begun = told.size();
        for (int left = count; left > 0 && sum > 0; ) {
            int certain = certain(candidates, weights);
            int drawn = certain >= 0 ? certain : choice.weighted(weights);
            Topic after = candidates[drawn].after();
            if (after != null && !tells(told, after)) {
                // What it goes on from is told instead, if it can be.
                int first = open(after, candidates, weights);
                if (first < 0) {
                    sum = without(candidates, drawn, weights);
                    continue;
                }
                drawn = first;
            }
            told.add(candidates[drawn]);
            taken[drawn] = true;
            sum = without(candidates, drawn, weights);
            left--;
        }
        List<Topic> chosen = new ArrayList<>(told.size() - begun);
        for (int i = 0; i < candidates.length; i++) {
            if (taken[i]) {
                chosen.add(candidates[i]);
            }
        }
        return chosen;
    }

    /// That topic, or another of its group, if it can still be told; negative when none can.
    private static int open(Topic topic, Topic[] candidates, double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0 && candidates[i].rivals(topic)) {
                return i;
            }
        }
        return -1;
    }

    /// A topic that is told whenever it can be; negative when none is left.
    private static int certain(Topic[] candidates, double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0 && candidates[i].weight() >= Topic.ALWAYS) {
                return i;
            }
        }
        return -1;
    }

    /// Takes a topic and those of its group out of the choice.
    ///
    /// @return the sum of the weights that are left
    private static double without(Topic[] candidates, int drawn, double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            if (candidates[i].rivals(candidates[drawn])) {
                weights[i] = 0;
            }
            sum += weights[i];
        }
        return sum;
    }

    private static boolean tells(List<Topic> told, Topic topic) {
        for (Topic other : told) {
            if (other.rivals(topic)) {
                return true;
            }
        }
        return false;
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
}
