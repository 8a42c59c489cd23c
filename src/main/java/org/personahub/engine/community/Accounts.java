package org.personahub.engine.community;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;

/// The accounts of all members of a community, to be held against each other.
public final class Accounts {

    private final List<Account> all;
    private final Map<Integer, Account> byMember = new HashMap<>();
    private final Map<Integer, Relative> absent = new HashMap<>();
    private final Map<Integer, Account> byHousehold = new HashMap<>();

    /// @param all one of each member
    public Accounts(List<Account> all) {
        this.all = List.copyOf(all);
        this.all.forEach(one -> byMember.put(one.member(), one));
        for (Account one : this.all) {
            byHousehold.putIfAbsent(one.household(), one);
            for (int i = 0; i < one.kin().size(); i++) {
                if (!byMember.containsKey(one.kin().get(i))) {
                    absent.putIfAbsent(
                            one.kin().get(i), one.family().relatives().get(i));
                }
            }
        }
    }

    /// All of them, in the order of the members.
    public List<Account> all() {
        return all;
    }

    /// The account of that person; empty when they are no member.
    Optional<Account> of(int person) {
        return Optional.ofNullable(byMember.get(person));
    }

    /// The account of the first of a household.
    Account firstOf(int household) {
        Account first = byHousehold.get(household);
        if (first == null) {
            throw new IllegalArgumentException("nobody lives in household " + household);
        }
        return first;
    }

    /// What the first who told of somebody who is no member said of them.
    @Nullable
    Relative absent(int person) {
        return absent.get(person);
    }

    /// The member whom the account names first as being that to them; empty when there is none or they are no member.
    Optional<Account> of(Account account, Relation relation) {
        for (int i = 0; i < account.kin().size(); i++) {
            if (account.family().relatives().get(i).relation() == relation) {
                return of(account.kin().get(i));
            }
        }
        return Optional.empty();
    }
}
