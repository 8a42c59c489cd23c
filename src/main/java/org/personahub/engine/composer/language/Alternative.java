package org.personahub.engine.composer.language;

import org.jspecify.annotations.Nullable;

/// One way to write a symbol of a grammar.
final class Alternative {

    private final int number;
    private final @Nullable String id;
    private final Condition condition;
    private final double weight;
    private final Pull[] pulls;
    private final Script script;

    /// @param number its number among all alternatives of the grammar
    /// @param id its name, when somebody asks for it
    /// @param condition what must hold for the person; the same object for the same words
    /// @param weight relative likelihood among those that fit, above 0
    /// @param pulls how much likelier each measure makes it
    Alternative(int number, @Nullable String id, Condition condition, double weight, Pull[] pulls, Script script) {
        this.number = number;
        this.id = id;
        this.condition = condition;
        this.weight = weight;
        this.pulls = pulls;
        this.script = script;
    }

    int number() {
        return number;
    }

    @Nullable
    String id() {
        return id;
    }

    Condition condition() {
        return condition;
    }

    double weight() {
        return weight;
    }

    boolean isPulled() {
        return pulls.length > 0;
    }

    /// How likely it is for that person, relative to the others that fit.
    double weight(Facts facts) {
        double pulled = weight;
        for (Pull pull : pulls) {
            pulled *= pull.factor(facts);
        }
        return pulled;
    }

    /// Adds its words to the text, which will not use it again while another fits.
    void write(Writing writing) {
        writing.use(number);
        script.write(writing);
    }
}
