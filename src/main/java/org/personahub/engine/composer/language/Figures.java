package org.personahub.engine.composer.language;

/// Whole numbers in figures. Texts are full of ages and years, so these are ready.
public final class Figures {

    /// Beyond the years that anybody has lived in.
    private static final String[] READY = new String[2200];

    static {
        for (int i = 0; i < READY.length; i++) {
            READY[i] = Integer.toString(i);
        }
    }

    private Figures() {}

    /// The number in figures.
    public static String of(int number) {
        return number >= 0 && number < READY.length ? READY[number] : Integer.toString(number);
    }
}
