package org.personahub.engine.persona;

/// One step toward what a person wants to create.
///
/// @param words what they do, in English, to be read after "to"
/// @param state where it stands
/// @param reach how much of the way lies behind them once it is done, above 0 to 1; the last step's is 1
public record CreativeStep(String words, State state, double reach) {

    static final Layout<CreativeStep> LAYOUT = Layout.<CreativeStep>of()
            .text("words", CreativeStep::words)
            .choice("state", State.class, CreativeStep::state)
            .real("reach", CreativeStep::reach)
            .made(c -> new CreativeStep(c.at(0), c.at(1), c.at(2)));

    String line() {
        return state + ": " + words;
    }

    /// Where a step stands.
    public enum State {
        DONE,
        DOING,
        NEXT
    }
}
