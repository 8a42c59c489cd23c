package org.personahub.engine.synthesis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.personahub.engine.persona.PersonaLayout;

/// A part of a person that can be given, from what comes first in life to what follows.
public enum Part {
    TERRITORY("territory", "identity.territory", false),
    SEX("sex", "identity.sex", false),
    AGE("age", "identity.age", false),
    BIRTH_DATE("birthDate", "identity.birthDate", false),
    CITY("city", "identity.city", true),
    MOTHER_TONGUE("motherTongue", "identity.motherTongue", false),
    GIVEN_NAME("givenName", "identity.name.given", true),
    FAMILY_NAME("familyName", "identity.name.family", true),
    EDUCATION("educationCode", "identity.education", true),
    OCCUPATION("occupationCode", "identity.occupation", true),
    INCOME("annualIncomeUsd", "identity.annualIncomeUsd", true),
    MARITAL_STATUS("maritalStatus", "identity.maritalStatus", true),
    HEADLINE("headline", "textual.headline", true),
    BIOGRAPHY("biography", "textual.biography", true);

    private final String input;
    private final String path;
    private final int leaf;
    private final boolean editable;

    Part(String input, String path, boolean editable) {
        this.input = input;
        this.path = path;
        this.leaf = PersonaLayout.leaf(path);
        this.editable = editable;
    }

    /// The name that callers give it by.
    public String input() {
        return input;
    }

    /// The path of its attribute.
    public String path() {
        return path;
    }

    int leaf() {
        return leaf;
    }

    /// Whether it can change in a person that exists.
    public boolean editable() {
        return editable;
    }

    /// The editable part with that attribute path or input name.
    public static Optional<Part> editable(String name) {
        return Arrays.stream(values())
                .filter(part -> part.editable && (part.path.equals(name) || part.input.equals(name)))
                .findFirst();
    }

    /// What follows from this part and is drawn again when it changes.
    List<Part> consequences() {
        return switch (this) {
            case EDUCATION -> List.of(OCCUPATION, INCOME);
            case OCCUPATION -> List.of(INCOME);
            default -> List.of();
        };
    }

    /// The attribute paths of all editable parts.
    public static List<String> editablePaths() {
        return Stream.of(values()).filter(Part::editable).map(Part::path).toList();
    }
}
