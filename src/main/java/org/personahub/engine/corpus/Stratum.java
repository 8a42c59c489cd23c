package org.personahub.engine.corpus;

import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Territory;

/// The people of one territory, sex and single year of age.
public record Stratum(Territory territory, Sex sex, int age) {}
