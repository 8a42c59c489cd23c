package org.personahub.engine.persona;

/// The story a person could carry, in English, each a clause without capital and full stop.
///
/// @param want what they want to create, to be read after "to"; every pursuit has one
/// @param obstacle what stands between today and the want
/// @param stakes what would be different if it came about
/// @param change what is already under way
public record StoryPotential(String want, String obstacle, String stakes, String change) {

    /// What an earlier engine knew.
    static final StoryPotential UNKNOWN = new StoryPotential("", "", "", "");

    static final Layout<StoryPotential> LAYOUT = Layout.<StoryPotential>of()
            .text("want", StoryPotential::want)
            .text("obstacle", StoryPotential::obstacle)
            .text("stakes", StoryPotential::stakes)
            .text("change", StoryPotential::change)
            .made(c -> new StoryPotential(c.at(0), c.at(1), c.at(2), c.at(3)));
}
