package org.personahub.engine.persona;

/// Something somebody does without deciding it each time.
///
/// @param cue what sets it off, such as `when the kettle boils`
/// @param routine what they then do, such as `writing three lines about yesterday`
/// @param reward what it gives them, such as `a clear head`
public record Habit(String cue, String routine, String reward) {

    static final Layout<Habit> LAYOUT = Layout.<Habit>of()
            .text("cue", Habit::cue)
            .text("routine", Habit::routine)
            .text("reward", Habit::reward)
            .made(c -> new Habit(c.at(0), c.at(1), c.at(2)));

    String line() {
        return cue + ": " + routine + ", for " + reward;
    }
}
