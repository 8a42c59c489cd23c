package org.personahub.engine.composer.language;

import java.util.List;
import java.util.Map;

/// Lays out the symbols of a grammar: all words in one script, all conditions in one line of tests.
final class GrammarCompiler {

    private GrammarCompiler() {}

    /// Gives the symbols their alternatives.
    static void define(Map<Symbol, List<Alternative>> symbols) {
        Script.Draft words = new Script.Draft();
        Tests.Draft conditions = new Tests.Draft();
        List<Laid> laid = symbols.entrySet().stream()
                .map(one -> lay(one.getKey(), Choice.grouped(one.getValue()), words, conditions))
                .toList();
        Script script = words.finish();
        Tests tests = conditions.finish();
        int first = 0;
        for (Laid one : laid) {
            Choice choice = new Choice(one.alternatives, tests, one.conditions);
            one.symbol.define(one.alternatives, choice, script, one.starts, first);
            first += one.alternatives.size();
        }
    }

    private static Laid lay(Symbol symbol, List<Alternative> alternatives, Script.Draft words, Tests.Draft conditions) {
        int start = conditions.length();
        Choice.conditions(alternatives).forEach(conditions::add);
        int[] starts = alternatives.stream()
                .mapToInt(alternative -> words.add(alternative.pieces()))
                .toArray();
        return new Laid(symbol, alternatives, start, starts);
    }

    /// A symbol whose words and conditions have their places.
    private record Laid(Symbol symbol, List<Alternative> alternatives, int conditions, int[] starts) {}
}
