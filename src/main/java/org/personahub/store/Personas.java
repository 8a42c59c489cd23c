package org.personahub.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.corpus.Pyramid;
import org.personahub.engine.corpus.PyramidBand;
import org.personahub.engine.persona.Fingerprint;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Persona;

/// The people who are stored, for reading: one of them, pages of them, and how many there are.
@ApplicationScoped
public class Personas {

    private static final String SELECT = "SELECT run_id, ordinal, version, fingerprint_high, fingerprint_low, document";

    private static final String PYRAMID = "SELECT age, sex, count(*)";

    private final Transactions transactions;
    private final ComputedPeople computed;

    Personas(Transactions transactions, ComputedPeople computed) {
        this.transactions = transactions;
        this.computed = computed;
    }

    /// The person with that ordinal in that run.
    public Optional<StoredPersona> find(String owner, UUID runId, long ordinal) {
        PersonaQuery query =
                new PersonaQuery(SELECT, owner, PersonaFilter.ofRun(runId)).append(" AND ordinal = " + ordinal);
        return people(query).stream().findFirst();
    }

    /// Those people, in no order; whoever is not there is left out.
    public Map<PersonaAt, StoredPersona> findAll(String owner, Collection<PersonaAt> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        PersonaQuery query = new PersonaQuery(SELECT, owner, PersonaFilter.ALL).among(people);
        return people(query).stream().collect(Collectors.toMap(StoredPersona::at, Function.identity()));
    }

    /// One page of the people who match, found by key: the last page costs what the first one costs.
    ///
    /// @throws IllegalArgumentException when a key of the request belongs to another order
    public Page<StoredPersona> page(String owner, PersonaFilter filter, PersonaOrder order, PageRequest request) {
        requireOrder(order, request.after());
        requireOrder(order, request.before());
        PersonaQuery query = new PersonaQuery(SELECT, owner, filter)
                .beyond(">", request.after())
                .beyond("<", request.before())
                .append(" ORDER BY " + (request.backward() ? order.columnsDescending() : order.columns()))
                .append(" LIMIT " + (request.size() + 1L));
        List<StoredPersona> found = people(query);
        boolean more = found.size() > request.size();
        List<StoredPersona> items = more ? found.subList(0, request.size()) : found;
        return request.backward()
                ? new Page<>(items.reversed(), more, request.before() != null)
                : new Page<>(items, request.after() != null, more);
    }

    /// Where a person stands in an order.
    public PersonaKey key(StoredPersona person, PersonaOrder order) {
        Identity identity = person.persona().identity();
        String sortValue = switch (order) {
            case ORDINAL -> null;
            case AGE -> Integer.toString(identity.age());
            case NAME -> identity.name().full();
            case INCOME_DESCENDING -> {
                Double income = identity.annualIncomeUsd();
                yield income == null ? null : income.toString();
            }
        };
        return new PersonaKey(order, sortValue, person.runId(), person.ordinal());
    }

    /// How many people match.
    public long count(String owner, PersonaFilter filter) {
        return rows(new PersonaQuery("SELECT count(*)", owner, filter), row -> row.getLong(1))
                .getFirst();
    }

    /// How many people match, in every band of age and sex.
    public List<PyramidBand> pyramid(String owner, PersonaFilter filter) {
        PersonaQuery query = new PersonaQuery(PYRAMID, owner, filter).append(" GROUP BY age, sex");
        Pyramid pyramid = new Pyramid();
        rows(query, row -> new AgeCount(row.getInt(1), Sex.valueOf(row.getString(2)), row.getLong(3)))
                .forEach(count -> pyramid.add(count.sex(), count.age(), count.people()));
        return pyramid.bands();
    }

    private List<StoredPersona> people(PersonaQuery query) {
        Map<UUID, LongFunction<Persona>> runs = new HashMap<>();
        return rows(
                        query,
                        row -> new PersonaRow(
                                row.getObject(1, UUID.class),
                                row.getLong(2),
                                row.getInt(3),
                                new Fingerprint(row.getLong(4), row.getLong(5)),
                                row.getBytes(6)))
                .stream()
                .map(row -> row.person(run -> runs.computeIfAbsent(run, computed::of)))
                .toList();
    }

    private <T> List<T> rows(PersonaQuery query, RowReader<T> reader) {
        return transactions.run(connection -> {
            try (PreparedStatement statement = query.prepare(connection);
                    ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        });
    }

    private static void requireOrder(PersonaOrder order, @Nullable PersonaKey key) {
        if (key != null && key.order() != order) {
            throw new IllegalArgumentException("The cursor belongs to the order " + key.order()
                    + "; use it with that order, not with " + order + ".");
        }
    }

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private record AgeCount(int age, Sex sex, long people) {}
}
