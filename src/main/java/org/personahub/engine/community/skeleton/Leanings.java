package org.personahub.engine.community.skeleton;

/// What partners are alike in beyond age and schooling, of those who live with one; 0 for all others.
///
/// @param ability standard normal score
/// @param extraversion T score
/// @param chronotype morningness, T score
record Leanings(float[] ability, float[] extraversion, float[] chronotype) {

    static Leanings of(int members) {
        return new Leanings(new float[members], new float[members], new float[members]);
    }
}
