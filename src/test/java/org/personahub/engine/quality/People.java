package org.personahub.engine.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.Coded;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Identity.Settlement;
import org.personahub.engine.persona.PersonName;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.Traits;

/// People of the shipped corpus, and ways to spoil them.
final class People {

    static final FidelityAuditor AUDITOR = FidelityAuditor.load();

    private People() {}

    static Requirements asked(int size, String... territories) {
        return Requirements.ofSize(size)
                .withSeed(11)
                .withComplexity(Complexity.BASIC)
                .withTerritories(List.of(territories).stream()
                        .map(code -> new TerritoryShare(code, null))
                        .toList());
    }

    static FidelityReport audit(Requirements requirements, UnaryOperator<Persona> spoiling) {
        var corpus = World.corpus(requirements);
        return AUDITOR.audit(
                LongStream.range(0, corpus.size())
                        .mapToObj(ordinal ->
                                spoiling.apply(corpus.persona(ordinal).persona()))
                        .iterator(),
                Population.of(corpus.blueprint()));
    }

    /// The same person with another identity.
    static UnaryOperator<Persona> identity(UnaryOperator<Identity> change) {
        return persona -> with(persona, change.apply(persona.identity()), persona.traits());
    }

    /// The same person with other traits.
    static UnaryOperator<Persona> traits(UnaryOperator<Traits> change) {
        return persona -> with(persona, persona.identity(), change.apply(persona.traits()));
    }

    private static Persona with(Persona persona, Identity identity, Traits traits) {
        return new Persona(
                persona.complexity(),
                identity,
                traits,
                persona.textual(),
                persona.visual(),
                persona.behavioral(),
                persona.contextual(),
                persona.experiential(),
                persona.emergent(),
                persona.background(),
                persona.family(),
                persona.sensitive(),
                persona.provenance());
    }

    static Identity named(Identity of, PersonName name) {
        return new Draft(of).name(name).make();
    }

    /// An identity with some parts replaced.
    static final class Draft {

        private final Identity of;
        private PersonName name;
        private Sex sex;
        private int age;
        private LocalDate birthDate;
        private String territory;
        private String city;
        private Settlement settlement;
        private Coded motherTongue;
        private MaritalStatus maritalStatus;
        private Coded education;
        private Activity activity;
        private @Nullable Coded occupation;
        private @Nullable Double income;

        Draft(Identity of) {
            this.of = of;
            this.name = of.name();
            this.sex = of.sex();
            this.age = of.age();
            this.birthDate = of.birthDate();
            this.territory = of.territory();
            this.city = of.city();
            this.settlement = of.settlement();
            this.motherTongue = of.motherTongue();
            this.maritalStatus = of.maritalStatus();
            this.education = of.education();
            this.activity = of.activity();
            this.occupation = of.occupation();
            this.income = of.annualIncomeUsd();
        }

        Draft name(PersonName value) {
            name = value;
            return this;
        }

        Draft sex(Sex value) {
            sex = value;
            return this;
        }

        Draft age(int value) {
            age = value;
            return this;
        }

        Draft bornInJanuary() {
            birthDate = of.birthDate().withMonth(1);
            return this;
        }

        Draft territory(String value) {
            territory = value;
            return this;
        }

        Draft city(String value) {
            city = value;
            return this;
        }

        Draft settlement(Settlement value) {
            settlement = value;
            return this;
        }

        Draft motherTongue(String code) {
            motherTongue = new Coded(code, Coded.BCP_47, code);
            return this;
        }

        Draft maritalStatus(MaritalStatus value) {
            maritalStatus = value;
            return this;
        }

        Draft education(int level) {
            education = new Coded(Integer.toString(level), Coded.ISCED_2011, "");
            return this;
        }

        Draft activity(Activity value) {
            activity = value;
            return this;
        }

        Draft occupation(String code) {
            occupation = occupation == null ? null : new Coded(code, Coded.ISCO_08, code);
            return this;
        }

        Draft incomeTimes(double factor) {
            income = income == null ? null : income * factor;
            return this;
        }

        Identity make() {
            return new Identity(
                    name,
                    sex,
                    age,
                    birthDate,
                    territory,
                    city,
                    settlement,
                    motherTongue,
                    maritalStatus,
                    education,
                    activity,
                    occupation,
                    income);
        }
    }
}
