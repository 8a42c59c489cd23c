package org.personahub.engine.quality;

import java.util.function.Predicate;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.Coded;
import org.personahub.engine.persona.Identity;

/// The national figures that anchors are published for.
enum AnchorFigure {
    UNDER_15("share aged under 15", _ -> true, id -> id.age() < 15),
    AGED_65_AND_OVER("share aged 65 and over", _ -> true, id -> id.age() >= 65),
    MEDIAN_AGE("median age, years", _ -> true, _ -> true),
    WOMEN("share of women", _ -> true, id -> id.sex() == Sex.FEMALE),
    WOMEN_AMONG_65_AND_OVER(
            "share of women among those aged 65 and over", id -> id.age() >= 65, id -> id.sex() == Sex.FEMALE),
    WOMEN_EMPLOYED_25_54("share of women of 25 to 54 who are employed", women(25, 54), AnchorFigure::employed),
    MEN_EMPLOYED_25_54(
            "share of men of 25 to 54 who are employed",
            id -> id.sex() == Sex.MALE && within(id, 25, 54),
            AnchorFigure::employed),
    TERTIARY_25_34(
            "share of those of 25 to 34 with tertiary education",
            id -> within(id, 25, 34),
            id -> id.education().code().compareTo("5") >= 0),
    AGRICULTURE("agriculture's share of employment", AnchorFigure::employed, AnchorFigure::inAgriculture),
    WOMEN_NEVER_MARRIED_30_34(
            "share of women of 30 to 34 who never married",
            women(30, 34),
            id -> id.maritalStatus() == MaritalStatus.NEVER_MARRIED),
    WOMEN_WIDOWED_75(
            "share of women of 75 and over who are widowed",
            women(75, 120),
            id -> id.maritalStatus() == MaritalStatus.WIDOWED);

    private final String wording;
    private final Predicate<Identity> universe;
    private final Predicate<Identity> counted;

    AnchorFigure(String wording, Predicate<Identity> universe, Predicate<Identity> counted) {
        this.wording = wording;
        this.universe = universe;
        this.counted = counted;
    }

    /// What the figure says, in words.
    String wording() {
        return wording;
    }

    boolean isAbout(Identity identity) {
        return universe.test(identity);
    }

    boolean counts(Identity identity) {
        return counted.test(identity);
    }

    private static Predicate<Identity> women(int from, int to) {
        return id -> id.sex() == Sex.FEMALE && within(id, from, to);
    }

    private static boolean within(Identity identity, int from, int to) {
        return identity.age() >= from && identity.age() <= to;
    }

    private static boolean employed(Identity identity) {
        return identity.activity() == Activity.EMPLOYED;
    }

    /// Skilled farmers, foresters and fishers, and their labourers: the nearest that occupations come to the sector.
    private static boolean inAgriculture(Identity identity) {
        Coded occupation = identity.occupation();
        return occupation != null
                && (occupation.code().startsWith("6") || occupation.code().startsWith("92"));
    }
}
