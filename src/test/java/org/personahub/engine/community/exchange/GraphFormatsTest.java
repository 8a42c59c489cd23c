package org.personahub.engine.community.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class GraphFormatsTest {

    private final Hamlet hamlet = new Hamlet();

    @Test
    void graphMlHasEveryMemberAndEachTieOnce() {
        Document document = Exports.xml(ExchangeFormat.GRAPHML, hamlet);
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://graphml.graphdrawing.org/xmlns");
        assertThat(Exports.elements(document, "node")).hasSize(hamlet.size());
        assertThat(Exports.elements(document, "edge")).hasSize(hamlet.edges());
    }

    @Test
    void graphMlDeclaresEveryKeyThatItUsesAndNodesBeforeEdges() {
        Document document = Exports.xml(ExchangeFormat.GRAPHML, hamlet);
        Set<String> keys = Exports.elements(document, "key").stream()
                .map(key -> key.getAttribute("id"))
                .collect(Collectors.toSet());
        assertThat(Exports.elements(document, "key")).hasSameSizeAs(keys);
        assertThat(Exports.elements(document, "data"))
                .allSatisfy(data -> assertThat(keys).contains(data.getAttribute("key")));
        Set<String> met = new HashSet<>();
        for (Element element : Exports.elements(document, "*")) {
            if (element.getLocalName().equals("node")) {
                met.add(element.getAttribute("id"));
            } else if (element.getLocalName().equals("edge")) {
                assertThat(met).contains(element.getAttribute("source"), element.getAttribute("target"));
            }
        }
    }

    @Test
    void graphMlKeepsEveryLetterOfANameAndSaysThatItIsSynthetic() {
        Document document = Exports.xml(ExchangeFormat.GRAPHML, hamlet);
        Element awkward = Exports.elements(document, "node").get(Hamlet.AWKWARD_ONE);
        assertThat(data(awkward)).containsEntry("name", Hamlet.AWKWARD).containsEntry("territory", "GH");
        Map<String, String> graph = data(Exports.elements(document, "graph").getFirst());
        assertThat(graph).containsEntry("synthetic", "true");
        assertThat(graph.get("card")).contains("\"seed\":6");
    }

    /// The `data` of an element itself, not of those within it.
    private static Map<String, String> data(Element element) {
        return Exports.elements(element.getOwnerDocument(), "data").stream()
                .filter(data -> data.getParentNode() == element)
                .collect(Collectors.toMap(data -> data.getAttribute("key"), Element::getTextContent));
    }

    @Test
    void gexfIsOfItsVersionAndPutsNodesBeforeEdges() {
        Document document = Exports.xml(ExchangeFormat.GEXF, hamlet);
        assertThat(document.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
        assertThat(Exports.elements(document, "node")).hasSize(hamlet.size());
        assertThat(Exports.elements(document, "edge")).hasSize(hamlet.edges());
        assertThat(Exports.elements(document, "*").stream()
                        .map(Element::getLocalName)
                        .distinct())
                .containsSubsequence("meta", "graph", "attributes", "nodes", "node", "attvalues", "edges", "edge");
        assertThat(Exports.elements(document, "node").get(Hamlet.AWKWARD_ONE).getAttribute("label"))
                .isEqualTo(Hamlet.AWKWARD);
        assertThat(Exports.elements(document, "description").getFirst().getTextContent())
                .contains("\"synthetic\":true");
    }

    @Test
    void gexfDeclaresTheAttributesOfNodesAndEdgesApart() {
        Document document = Exports.xml(ExchangeFormat.GEXF, hamlet);
        for (Element value : Exports.elements(document, "attvalue")) {
            String owner = value.getParentNode().getParentNode().getLocalName();
            assertThat(Exports.elements(document, "attribute")).anySatisfy(attribute -> {
                assertThat(attribute.getAttribute("id")).isEqualTo(value.getAttribute("for"));
                assertThat(((Element) attribute.getParentNode()).getAttribute("class"))
                        .isEqualTo(owner);
            });
        }
    }

    @Test
    void theTableOfEdgesNamesWhatTheTargetIsToTheSource() {
        List<Map<String, String>> edges = Exports.csv(ExchangeFormat.EDGES_CSV, hamlet);
        assertThat(edges).hasSize(hamlet.edges());
        assertThat(edges.getFirst())
                .containsEntry("source", "1")
                .containsEntry("target", "0")
                .containsEntry("layer", "kin")
                .containsEntry("relation", "daughter")
                .containsEntry("weight", "0.9")
                .containsEntry("since", "1990");
    }

    @Test
    void mesaGetsPersonsEdgesAndHouseholdsThatPointToEachOther() {
        JsonNode document = Exports.json(ExchangeFormat.MESA, hamlet);
        assertThat(document.get("directed").booleanValue()).isFalse();
        assertThat(document.get("multigraph").booleanValue()).isTrue();
        assertThat(document.get("graph").get("synthetic").booleanValue()).isTrue();
        assertThat(document.get("persons")).hasSize(hamlet.size());
        assertThat(document.get("edges")).hasSize(hamlet.edges());
        for (JsonNode household : document.get("households")) {
            int last = household.get("first").intValue() + household.get("size").intValue() - 1;
            assertThat(document.get("persons").get(last).get("household")).isEqualTo(household.get("id"));
        }
        for (JsonNode person : document.get("persons")) {
            assertThat(person.get("email").textValue()).matches("[a-z]+_[0-9a-z]+@people\\.example");
        }
        assertThat(document.get("persons").get(Hamlet.AWKWARD_ONE).get("name").textValue())
                .isEqualTo(Hamlet.AWKWARD);
    }

    @Test
    void theDataCardSaysWhereEverythingComesFrom() {
        JsonNode card = Exports.json(ExchangeFormat.DATA_CARD, hamlet);
        assertThat(card.get("synthetic").booleanValue()).isTrue();
        assertThat(card.get("blueprint").textValue()).isEqualTo(hamlet.card().blueprint());
        assertThat(card.get("engineVersion").textValue()).isNotBlank();
        assertThat(card.get("atlasVersion").textValue()).isNotBlank();
        JsonNode shares = card.get("attributes");
        double sum = 0;
        for (String kind : List.of("sourced", "modelled", "derived", "given", "not_applicable")) {
            sum += shares.get(kind).doubleValue();
        }
        assertThat(sum).isBetween(0.999, 1.001);
        assertThat(shares.get("sourced").doubleValue()).isGreaterThan(0);
        assertThat(card.get("sources"))
                .anySatisfy(source -> assertThat(source.textValue()).isEqualTo("geonames-cities"));
    }

    @Test
    void everyFormatIsFoundByItsEnding() {
        for (ExchangeFormat format : ExchangeFormat.values()) {
            assertThat(ExchangeFormat.of(format.ending())).contains(format);
        }
        assertThat(ExchangeFormat.of("docx")).isEmpty();
    }
}
