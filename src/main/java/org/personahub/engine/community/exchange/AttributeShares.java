package org.personahub.engine.community.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.personahub.engine.persona.Attribute;
import org.personahub.engine.persona.AttributeKind;
import org.personahub.engine.persona.Persona;

/// How people's attributes are known, counted over some of them.
///
/// @param people how many were counted
/// @param byKind the share of each kind of provenance, 0 to 1; together 1
/// @param sources the ids of all sources, models and rules, sorted
public record AttributeShares(int people, Map<AttributeKind, Double> byKind, List<String> sources) {

    private static final double STEPS = 10_000;

    public AttributeShares {
        byKind = new EnumMap<>(byKind);
        sources = List.copyOf(sources);
    }

    /// Counts people.
    public static AttributeShares of(List<Persona> people) {
        int[] counts = new int[AttributeKind.values().length];
        SortedSet<String> sources = new TreeSet<>();
        int all = 0;
        for (Persona persona : people) {
            for (Attribute attribute : persona.attributes()) {
                counts[attribute.origin().kind().ordinal()]++;
                sources.add(attribute.origin().source());
                all++;
            }
        }
        Map<AttributeKind, Double> shares = new EnumMap<>(AttributeKind.class);
        for (AttributeKind kind : AttributeKind.values()) {
            shares.put(kind, all == 0 ? 0 : Math.round(counts[kind.ordinal()] * STEPS / all) / STEPS);
        }
        return new AttributeShares(people.size(), shares, new ArrayList<>(sources));
    }
}
