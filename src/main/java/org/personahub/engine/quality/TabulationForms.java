package org.personahub.engine.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.quality.Measure.Kind;
import org.personahub.engine.quality.ReferenceTables.Cell;

/// The forms that tabulations come in: about everybody, those from an age on, or the employed; with a reference that is
/// summed over strata or computed in its own way.
abstract class TabulationForms {

    static final int WORKING_AGE = 15;

    private static final String EMPLOYED = "the employed";

    private final ReferenceTables tables;
    private final List<Tabulation> all = new ArrayList<>();

    TabulationForms(ReferenceTables tables) {
        this.tables = tables;
    }

    final List<Tabulation> all() {
        return List.copyOf(all);
    }

    final void addMade(
            String name,
            Kind kind,
            String universe,
            String table,
            Function<Persona, @Nullable String> cell,
            Tabulation.Reference reference) {
        String source = tables.source(table);
        all.add(new Tabulation(name, kind, universe, source, tables.sourced(source), cell, reference));
    }

    final void add(
            String name,
            Kind kind,
            String universe,
            String table,
            Function<Identity, @Nullable String> cell,
            Shares shares) {
        addMade(name, kind, universe, table, person -> cell.apply(person.identity()), sum(shares));
    }

    final void addAged(
            String name,
            Kind kind,
            int fromAge,
            String universe,
            String table,
            Function<Identity, String> cell,
            Shares shares) {
        addComputed(name, kind, fromAge, universe, table, cell, sum((stratum, into) -> {
            if (stratum.age() >= fromAge) {
                shares.of(stratum, into);
            }
        }));
    }

    final void addComputed(
            String name,
            Kind kind,
            int fromAge,
            String universe,
            String table,
            Function<Identity, String> cell,
            Tabulation.Reference reference) {
        addMade(
                name,
                kind,
                universe,
                table,
                person -> person.identity().age() >= fromAge ? cell.apply(person.identity()) : null,
                reference);
    }

    final void addEmployed(String name, Kind kind, String table, Function<Identity, String> cell, Shares shares) {
        Function<Identity, @Nullable String> employed =
                id -> id.activity() == Activity.EMPLOYED ? cell.apply(id) : null;
        add(name, kind, EMPLOYED, table, employed, (stratum, into) -> {
            if (stratum.age() >= WORKING_AGE) {
                double work = ReferenceTables.of(
                        tables.activity(stratum.territory(), stratum.sex(), stratum.age()), Activity.EMPLOYED.name());
                shares.of(stratum, (value, share) -> into.add(value, work * share));
            }
        });
    }

    private static Tabulation.Reference sum(Shares shares) {
        return (cells, _) -> {
            Map<String, Double> weights = new HashMap<>();
            for (Cell cell : cells) {
                shares.of(cell, (value, share) -> weights.merge(value, cell.share() * share, Double::sum));
            }
            return weights;
        };
    }

    /// Takes the shares of one stratum.
    interface Into {
        void add(String cell, double share);
    }

    /// Gives the shares of one stratum.
    interface Shares {
        void of(Cell cell, Into into);
    }
}
