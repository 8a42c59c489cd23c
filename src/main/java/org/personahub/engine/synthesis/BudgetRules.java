package org.personahub.engine.synthesis;

import org.personahub.engine.persona.Spending;

/// What has to be true of a budget.
final class BudgetRules {

    private static final double ROUNDING = 0.001;

    private BudgetRules() {}

    /// Whether an adult's shares sum to one, and nobody else has any.
    static boolean sound(Seen<Placed> seen) {
        Spending spending = seen.modality().behavioral().spending();
        Double[] shares = {
            spending.food(),
            spending.housing(),
            spending.transport(),
            spending.children(),
            spending.health(),
            spending.leisure(),
            spending.family(),
            spending.saving(),
            spending.other()
        };
        if (spending.food() == null) {
            return true;
        }
        double sum = 0;
        for (Double share : shares) {
            sum += share == null ? 0 : share;
        }
        return seen.age() >= 18 && Math.abs(sum - 1) < ROUNDING;
    }
}
