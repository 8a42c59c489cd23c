package org.personahub.engine.community.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads exports back with readers that know nothing of how they were written.
final class Exports {

    private Exports() {}

    static String text(ExchangeFormat format, CommunityRecords community) {
        StringBuilder out = new StringBuilder();
        try {
            format.write(community, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    static JsonNode json(ExchangeFormat format, CommunityRecords community) {
        try {
            return new ObjectMapper().readTree(text(format, community));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    static Document xml(ExchangeFormat format, CommunityRecords community) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text(format, community))));
        } catch (ParserConfigurationException | SAXException | IOException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /// The rows of a table by the names of its head.
    static List<Map<String, String>> csv(ExchangeFormat format, CommunityRecords community) {
        List<List<String>> rows = rows(text(format, community));
        List<String> head = rows.removeFirst();
        List<Map<String, String>> table = new ArrayList<>();
        for (List<String> row : rows) {
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < head.size(); i++) {
                named.put(head.get(i), row.get(i));
            }
            table.add(named);
        }
        return table;
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quoted && letter == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(letter);
                i++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == ',' || letter == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (letter == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(letter);
            }
        }
        return rows;
    }
}
