package org.personahub.engine.synthesis;

import java.util.List;

/// The rules that one stage's result has to keep before the next stage begins.
///
/// @param <T> the stage's result with what it depends on
record Gate<T>(List<Rule<T>> rules) {

    /// What is wrong; empty when the result passes.
    List<Finding> check(T result) {
        List<Finding> findings = List.of();
        for (Rule<T> rule : rules) {
            if (!rule.holds().test(result)) {
                findings = new java.util.ArrayList<>(findings);
                findings.add(new Finding(rule.name(), rule.fault()));
            }
        }
        return findings;
    }
}
