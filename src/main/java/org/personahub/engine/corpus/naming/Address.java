package org.personahub.engine.corpus.naming;

import java.util.List;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;

/// How strangers address an adult where Ms or Mr with the family name would be wrong: U Aung Min, Khun Somchai,
/// Ayşe Hanım. The patterns stand in `address.tsv`, by sex and age.
final class Address {

    private final ByCommunity<List<Way>> ways =
            ByCommunity.read("address", rows -> rows.stream().map(Way::of).toList());

    /// What a stranger says.
    String of(Draws draws, NameParts parts) {
        Bearer bearer = draws.bearer();
        return ways.of(draws.community()).orElse(List.of()).stream()
                .filter(way -> way.sex() == bearer.sex() && way.fromAge() <= bearer.age())
                .reduce((_, older) -> older)
                .map(way -> way.pattern()
                        .replace("{given}", parts.given().latin())
                        .replace("{family}", parts.family().latin()))
                .orElseGet(parts.formal());
    }

    private record Way(Sex sex, int fromAge, String pattern) {

        static Way of(Table.Row row) {
            return new Way(
                    row.text("sex").equals("F") ? Sex.FEMALE : Sex.MALE, row.integer("from_age"), row.text("pattern"));
        }
    }
}
