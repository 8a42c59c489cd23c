package org.personahub.engine.composer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Society;
import org.personahub.engine.composer.language.Category;
import org.personahub.engine.composer.language.English;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Figures;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Pronouns;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Identity.Settlement;
import org.personahub.engine.persona.LifeStage;
import org.personahub.engine.persona.Traits;
import org.personahub.engine.random.Normal;

/// Says in facts who a person is, before any modality is composed.
public final class CoreFacts {

    /// Below this an earner counts as poor: the World Bank's line of 6.85 international dollars a day.
    private static final double POOR_BELOW_USD = 2500;

    /// What a household can plan ahead with, and what buys nearly everything; both set by hand.
    private static final double COMFORTABLE_FROM_USD = 15000;

    private static final double RICH_FROM_USD = 80000;

    /// The age at which those who go to school can read.
    private static final int READS_FROM = 7;

    private CoreFacts() {}

    /// The facts of that person.
    ///
    /// @param asOf the day the age is counted at
    /// @param theme what the blueprint colours texts with
    public static Facts of(Core core, LocalDate asOf, String theme) {
        Facts facts = new Facts();
        words(core, facts);
        kinds(core, theme, facts);
        measures(core, asOf, facts);
        flags(core, facts);
        facts.speak(core.identity().sex() == Sex.FEMALE ? Pronouns.SHE : Pronouns.HE);
        FamilyFacts.add(core.family(), facts);
        return facts;
    }

    private static void words(Core core, Facts facts) {
        Identity identity = core.identity();
        facts.put(Slot.FULL, identity.name().full())
                .put(Slot.SHORT, identity.name().shortForm())
                .put(Slot.FORMAL, identity.name().formal())
                .put(Slot.AGE, Figures.of(identity.age()))
                .put(Slot.BIRTH_YEAR, Figures.of(identity.birthDate().getYear()))
                .put(Slot.CITY, identity.city())
                .put(Slot.TERRITORY, English.inText(core.territory().name()))
                .put(Slot.ADJECTIVE, core.territory().adjective())
                .put(Slot.REGION, core.territory().region())
                .put(Slot.LANGUAGE, identity.motherTongue().label())
                .put(
                        Slot.OCCUPATION,
                        core.occupation() == null ? null : core.occupation().label());
    }

    private static void kinds(Core core, String theme, Facts facts) {
        Identity identity = core.identity();
        String code = core.occupation() == null ? null : core.occupation().code();
        facts.put(Category.SEX, identity.sex().name())
                .put(Category.STAGE, LifeStage.of(identity.age()).name())
                .put(Category.SETTLEMENT, identity.settlement().name())
                .put(Category.ACTIVITY, identity.activity().name())
                .put(Category.MARITAL, identity.maritalStatus().name())
                .put(Category.TERRITORY, core.territory().code())
                .put(Category.REGION, core.territory().region())
                .put(Category.CONTINENT, core.territory().continent())
                .put(Category.LANGUAGE, identity.motherTongue().code())
                .put(Category.OCCUPATION, code)
                .put(Category.OCCUPATION_MAJOR, code == null ? null : code.substring(0, 1))
                .put(Category.EDUCATION, Figures.of(core.education()))
                .put(Category.THEME, theme);
    }

    private static void measures(Core core, LocalDate asOf, Facts facts) {
        Identity identity = core.identity();
        Traits traits = core.traits();
        facts.put(Measure.AGE, identity.age())
                .put(Measure.OPENNESS, z(traits.openness()))
                .put(Measure.CONSCIENTIOUSNESS, z(traits.conscientiousness()))
                .put(Measure.EXTRAVERSION, z(traits.extraversion()))
                .put(Measure.AGREEABLENESS, z(traits.agreeableness()))
                .put(Measure.NEUROTICISM, z(traits.neuroticism()))
                .put(Measure.MORNINGNESS, z(traits.morningness()))
                .put(Measure.BIRTH_YEAR, identity.birthDate().getYear())
                .put(Measure.YEAR, asOf.getYear())
                .put(Measure.MONTH, asOf.getMonthValue())
                .put(Measure.LATITUDE, core.city().latitude())
                .put(Measure.INCOME_RANK, incomeRank(core.territory().society(), identity.annualIncomeUsd()))
                .put(Measure.GDP, core.territory().gdpPerHeadUsd() / 1000);
    }

    private static void flags(Core core, Facts facts) {
        Identity identity = core.identity();
        MaritalStatus marital = identity.maritalStatus();
        Activity activity = identity.activity();
        boolean minor = LifeStage.of(identity.age()).minor();
        Double income = identity.annualIncomeUsd();
        facts.set(Flag.FEMALE, identity.sex() == Sex.FEMALE)
                .set(Flag.MALE, identity.sex() == Sex.MALE)
                .set(Flag.MINOR, minor)
                .set(Flag.ADULT, !minor)
                .set(Flag.URBAN, identity.settlement() == Settlement.URBAN)
                .set(Flag.RURAL, identity.settlement() == Settlement.RURAL)
                .set(Flag.EMPLOYED, activity == Activity.EMPLOYED)
                .set(Flag.STUDENT, activity == Activity.IN_EDUCATION)
                .set(Flag.RETIRED, activity == Activity.RETIRED)
                .set(Flag.HOMEMAKER, activity == Activity.HOMEMAKING)
                .set(Flag.UNEMPLOYED, activity == Activity.UNEMPLOYED)
                .set(Flag.UNABLE, activity == Activity.UNABLE_TO_WORK)
                .set(Flag.MARRIED, marital == MaritalStatus.MARRIED)
                .set(Flag.COHABITING, marital == MaritalStatus.COHABITING)
                .set(Flag.WIDOWED, marital == MaritalStatus.WIDOWED)
                .set(Flag.DIVORCED, marital == MaritalStatus.DIVORCED)
                .set(Flag.SEPARATED, marital == MaritalStatus.SEPARATED)
                .set(Flag.SINGLE, marital == MaritalStatus.NEVER_MARRIED)
                .set(Flag.PARTNERED, marital == MaritalStatus.MARRIED || marital == MaritalStatus.COHABITING)
                .set(Flag.SEVERAL_LANGUAGES, core.languages().size() > 1)
                .set(
                        Flag.LITERATE,
                        core.education() >= 1 || (activity == Activity.IN_EDUCATION && identity.age() >= READS_FROM))
                .set(Flag.POOR, income != null && income < POOR_BELOW_USD)
                .set(Flag.COMFORTABLE, income != null && income >= COMFORTABLE_FROM_USD && income < RICH_FROM_USD)
                .set(Flag.RICH, income != null && income >= RICH_FROM_USD);
    }

    /// The share of earners of the territory who make less, 0 to 1; not a number for those without an income.
    public static double incomeRank(Society society, @Nullable Double income) {
        return income == null || income <= 0
                ? Double.NaN
                : Normal.share(StrictMath.log(income / society.medianEarnerUsd()) / society.incomeSigma());
    }

    /// Standard deviations from the mean, of a T-score.
    private static double z(double score) {
        return (score - 50) / 10;
    }
}
