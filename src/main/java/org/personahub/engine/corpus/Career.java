package org.personahub.engine.corpus;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Occupation;

/// What a life has come to so far.
///
/// @param occupation absent for those who are not employed
/// @param formerOccupation what the retired did, absent for all others
/// @param annualIncomeUsd absent for those who have none
record Career(
        IscedLevel education,
        Activity activity,
        @Nullable Occupation occupation,
        @Nullable Occupation formerOccupation,
        @Nullable Double annualIncomeUsd,
        MaritalStatus maritalStatus) {}
