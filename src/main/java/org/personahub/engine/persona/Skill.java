package org.personahub.engine.persona;

/// Something somebody can do.
///
/// @param words what, such as `bookkeeping`
/// @param level how well: 1 has begun, 2 gets along, 3 does it well, 4 teaches others, 5 is asked from afar
public record Skill(String words, int level) {

    static final Layout<Skill> LAYOUT = Layout.<Skill>of()
            .text("words", Skill::words)
            .whole("level", Skill::level)
            .made(c -> new Skill(c.at(0), c.at(1)));

    String line() {
        return words + ", level " + level;
    }
}
