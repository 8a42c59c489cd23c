package org.personahub.engine.composer.language;

import java.util.List;
import java.util.Map;

/// Lays out the symbols of a grammar: all words in one script.
final class GrammarCompiler {

    private GrammarCompiler() {}

    /// Gives the symbols their alternatives.
    static void define(Map<Symbol, List<Alternative>> symbols) {
        Script.Draft words = new Script.Draft();
        List<Laid> laid = symbols.entrySet().stream()
                .map(one -> lay(one.getKey(), Choice.grouped(one.getValue()), words))
                .toList();
        Script script = words.finish();
        int first = 0;
        for (Laid one : laid) {
            one.symbol.define(one.alternatives, script, one.starts, first);
            first += one.alternatives.size();
        }
    }

    private static Laid lay(Symbol symbol, List<Alternative> alternatives, Script.Draft words) {
        int[] starts = alternatives.stream()
                .mapToInt(alternative -> words.add(alternative.pieces()))
                .toArray();
        return new Laid(symbol, alternatives, starts);
    }

    /// A symbol whose words have their places.
    private record Laid(Symbol symbol, List<Alternative> alternatives, int[] starts) {}
}
