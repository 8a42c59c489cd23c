package org.personahub.engine.community.exchange;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.persona.Coded;
import org.personahub.engine.persona.Identity;

/// What a graph or a table says of each member.
///
/// @param name of the column
/// @param kind of its values
/// @param value of a member; null when there is none
record MemberColumn(String name, Kind kind, Function<Member, @Nullable Object> value) {

    static final List<MemberColumn> ALL = List.of(
            new MemberColumn("id", Kind.TEXT, Member::id),
            new MemberColumn(
                    "name", Kind.TEXT, member -> identity(member).name().full()),
            new MemberColumn("sex", Kind.TEXT, member -> identity(member).sex()),
            new MemberColumn("age", Kind.WHOLE, member -> identity(member).age()),
            new MemberColumn("birth_date", Kind.TEXT, member -> identity(member).birthDate()),
            new MemberColumn("territory", Kind.TEXT, member -> identity(member).territory()),
            new MemberColumn("city", Kind.TEXT, member -> identity(member).city()),
            new MemberColumn("household", Kind.WHOLE, Member::household),
            new MemberColumn(
                    "marital_status", Kind.TEXT, member -> identity(member).maritalStatus()),
            new MemberColumn(
                    "mother_tongue",
                    Kind.TEXT,
                    member -> identity(member).motherTongue().label()),
            new MemberColumn(
                    "name_community",
                    Kind.TEXT,
                    member -> identity(member).name().community()),
            new MemberColumn(
                    "education",
                    Kind.TEXT,
                    member -> identity(member).education().label()),
            new MemberColumn(
                    "education_isced",
                    Kind.WHOLE,
                    member -> Integer.valueOf(identity(member).education().code())),
            new MemberColumn("activity", Kind.TEXT, member -> identity(member).activity()),
            new MemberColumn(
                    "occupation", Kind.TEXT, member -> label(identity(member).occupation())),
            new MemberColumn(
                    "occupation_isco",
                    Kind.TEXT,
                    member -> code(identity(member).occupation())),
            new MemberColumn("income_usd", Kind.REAL, member -> identity(member).annualIncomeUsd()),
            new MemberColumn(
                    "openness", Kind.REAL, member -> member.persona().traits().openness()),
            new MemberColumn(
                    "conscientiousness",
                    Kind.REAL,
                    member -> member.persona().traits().conscientiousness()),
            new MemberColumn(
                    "extraversion",
                    Kind.REAL,
                    member -> member.persona().traits().extraversion()),
            new MemberColumn(
                    "agreeableness",
                    Kind.REAL,
                    member -> member.persona().traits().agreeableness()),
            new MemberColumn(
                    "neuroticism",
                    Kind.REAL,
                    member -> member.persona().traits().neuroticism()));

    private static Identity identity(Member member) {
        return member.persona().identity();
    }

    private static @Nullable String label(@Nullable Coded coded) {
        return coded == null ? null : coded.label();
    }

    private static @Nullable String code(@Nullable Coded coded) {
        return coded == null ? null : coded.code();
    }

    /// What the values of a column are.
    enum Kind {
        TEXT,
        WHOLE,
        REAL
    }
}
