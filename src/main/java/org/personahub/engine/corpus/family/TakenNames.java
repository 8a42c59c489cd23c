package org.personahub.engine.corpus.family;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.NameCommunity.GivenName;
import org.personahub.engine.corpus.naming.Inherited;
import org.personahub.engine.corpus.naming.KinName;
import org.personahub.engine.persona.Relation;

/// The given names that no other of a family has, so that a name says who is meant: nobody is named as a partner, a
/// child, a brother or a sister of the same person, nor as a parent, apart from grandchildren of that parent.
final class TakenNames {

    private final Set<String> parents = new HashSet<>();
    private final Set<String> near = new HashSet<>();
    private final Set<String> far = new HashSet<>();

    TakenNames(Inherited own) {
        add(near, own.given());
        add(parents, own.mother());
        add(parents, own.father());
    }

    private static void add(Set<String> names, @Nullable GivenName name) {
        if (name != null) {
            names.add(name.latin());
        }
    }

    boolean has(Relation relation, KinName name) {
        return switch (relation) {
            case MOTHER, FATHER -> false;
            case CHILD -> near.contains(name.given());
            case PARTNER, FORMER_PARTNER, SIBLING -> near.contains(name.given()) || parents.contains(name.given());
            case GRANDCHILD, GRANDPARENT, OTHER -> far.contains(name.given()) || near.contains(name.given());
        };
    }

    void add(Relation relation, KinName name) {
        switch (relation) {
            case MOTHER, FATHER -> parents.add(name.given());
            case PARTNER, FORMER_PARTNER, CHILD, SIBLING -> near.add(name.given());
            case GRANDCHILD, GRANDPARENT, OTHER -> far.add(name.given());
        }
    }
}
