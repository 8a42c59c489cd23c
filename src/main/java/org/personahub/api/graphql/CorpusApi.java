package org.personahub.api.graphql;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.personahub.api.graphql.schema.Blueprint;
import org.personahub.api.graphql.schema.Corpus;
import org.personahub.api.graphql.schema.PageInfo;
import org.personahub.api.graphql.schema.Persona;
import org.personahub.api.graphql.schema.PersonaConnection;
import org.personahub.api.graphql.schema.PersonaEdge;
import org.personahub.api.graphql.schema.PyramidBand;
import org.personahub.api.graphql.schema.RequirementsInput;
import org.personahub.api.graphql.schema.StratumFilterInput;
import org.personahub.engine.architect.InvalidRequirements;
import org.personahub.engine.architect.InvalidRequirements.Code;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.corpus.StratumFilter;
import org.personahub.orchestration.Corpora;

/// Designing blueprints and looking into their corpora. Nothing here is stored, and only people who are returned are
/// made.
@GraphQLApi
@DefaultNonNull
@RunOnVirtualThread
public class CorpusApi {

    private final PersonaHubArchitect architect;
    private final Corpora corpora;
    private final PersonFilters filters;

    CorpusApi(PersonaHubArchitect architect, Corpora corpora, PersonFilters filters) {
        this.architect = architect;
        this.corpora = corpora;
        this.filters = filters;
    }

    @Query
    @Description("The blueprint that the requirements lead to.")
    public Blueprint blueprint(@Description("What is asked of the population.") RequirementsInput requirements) {
        return Blueprint.of(architect.design(requirements.toEngine()));
    }

    @Query
    @Description("The population that the requirements describe. It exists at once, whatever its size.")
    public Corpus corpus(@Description("What is asked of the population.") RequirementsInput requirements) {
        return Corpus.of(corpora.open(requirements.toEngine()));
    }

    @Description("How many people match, counted without making them.")
    public long count(
            @Source Corpus corpus,
            @Description("Which strata are meant; all when absent.") @Nullable StratumFilterInput filter) {
        return corpus.people().count(checked(filter));
    }

    @Description("The person with that ordinal.")
    public Persona persona(@Source Corpus corpus, @Description("0 to size - 1.") BigInteger ordinal) {
        if (ordinal.signum() < 0 || ordinal.compareTo(BigInteger.valueOf(corpus.size())) >= 0) {
            throw new InvalidRequirements(
                    Code.ORDINAL_OUT_OF_RANGE,
                    "The corpus has no such ordinal; give one from 0 to " + (corpus.size() - 1) + ".");
        }
        return new CorpusPeople(corpus.people()).person(ordinal.longValueExact());
    }

    @Description("A page of the people who match.")
    public PersonaConnection personas(
            @Source Corpus corpus,
            @Description("Which strata are meant; all when absent.") @Nullable StratumFilterInput filter,
            @Description("How many people, 0 to 200; 50 when absent.") @Nullable Integer first,
            @Description("The cursor that the page follows; from the beginning when absent.") @Nullable String after) {
        StratumFilter strata = checked(filter);
        PageArguments page = PageArguments.forward(first, after);
        CursorScope scope = CursorScope.of("corpus", corpus.people().blueprint().id(), strata.toString());
        long matching = corpus.people().count(strata);
        long offset = after == null ? 0 : offsetAfter(scope, after, matching);
        CorpusPeople people = new CorpusPeople(corpus.people());
        List<PersonaEdge> edges = new ArrayList<>(page.size());
        for (Persona person : people.people(ordinals(corpus, strata, offset, page.size()))) {
            edges.add(new PersonaEdge(scope.cursor(Long.toString(offset + edges.size())), person));
        }
        return new PersonaConnection(
                edges,
                PageInfo.of(
                        edges.stream().map(PersonaEdge::cursor).toList(), offset > 0, offset + edges.size() < matching),
                () -> matching);
    }

    @Description("How many people match, by sex and five-year bands of age, the last band open.")
    public List<@NonNull PyramidBand> pyramid(
            @Source Corpus corpus,
            @Description("Which strata are meant; all when absent.") @Nullable StratumFilterInput filter) {
        return corpus.people().pyramid(checked(filter)).stream()
                .map(PyramidBand::of)
                .toList();
    }

    private StratumFilter checked(@Nullable StratumFilterInput filter) {
        StratumFilter strata = StratumFilterInput.toEngine(filter);
        filters.check(strata.territories(), strata.minAge(), strata.maxAge());
        return strata;
    }

    private static long[] ordinals(Corpus corpus, StratumFilter strata, long offset, int size) {
        return size == 0 ? new long[0] : corpus.people().ordinals(strata, offset, size);
    }

    private static long offsetAfter(CursorScope scope, String cursor, long matching) {
        try {
            long last = Long.parseLong(scope.position(cursor));
            if (last >= 0 && last < matching) {
                return last + 1;
            }
        } catch (NumberFormatException noPosition) {
            // refused below
        }
        throw CursorScope.refusal();
    }
}
