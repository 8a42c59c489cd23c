package org.personahub.engine.persona;

/// Where in life a person stands, by age alone.
public enum LifeStage {
    INFANT(0),
    EARLY_CHILDHOOD(3),
    CHILD(6),
    ADOLESCENT(12),
    YOUNG_ADULT(18),
    ADULT(30),
    MIDLIFE(50),
    OLD(67),
    OLDEST(80);

    private final int from;

    LifeStage(int from) {
        this.from = from;
    }

    /// The first age of the stage, in years.
    public int from() {
        return from;
    }

    /// The stage of that age.
    public static LifeStage of(int age) {
        LifeStage found = INFANT;
        for (LifeStage stage : values()) {
            found = age >= stage.from ? stage : found;
        }
        return found;
    }

    /// Whether people of this stage are under 18.
    public boolean minor() {
        return from < YOUNG_ADULT.from;
    }
}
