package org.personahub.engine.corpus.naming;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.NameCommunity.FamilyName;
import org.personahub.engine.atlas.NameCommunity.GivenName;
import org.personahub.engine.atlas.Sex;

/// A name, or part of one, in Latin letters and, where known, in its own script.
record Form(String latin, @Nullable String nativeForm) {

    /// No name at all.
    static final Form NONE = new Form("", null);

    static Form of(GivenName name) {
        return new Form(name.latin(), name.nativeForm());
    }

    /// The family name as somebody of that sex bears it.
    static Form of(FamilyName name, Sex sex) {
        return switch (sex) {
            case FEMALE -> new Form(name.feminine(), name.feminineNative());
            case MALE -> new Form(name.latin(), name.nativeForm());
        };
    }

    boolean absent() {
        return latin.isEmpty();
    }

    /// This name and the next, with a space between them in both scripts.
    Form and(Form next) {
        return and(next, " ");
    }

    /// This name and the next, with that gap between them in their own script.
    Form and(Form next, String nativeGap) {
        if (absent()) {
            return next;
        }
        if (next.absent()) {
            return this;
        }
        return new Form(
                latin + " " + next.latin,
                nativeForm == null || next.nativeForm == null ? null : nativeForm + nativeGap + next.nativeForm);
    }

    /// Both names in a pattern with `{own}` and `{spouse}` in it, this being the own.
    Form joined(String pattern, Form spouse) {
        return new Form(
                filled(pattern, latin, spouse.latin),
                nativeForm == null || spouse.nativeForm == null
                        ? null
                        : filled(pattern, nativeForm, spouse.nativeForm));
    }

    private static String filled(String pattern, String own, String spouse) {
        return pattern.replace("{own}", own).replace("{spouse}", spouse);
    }
}
