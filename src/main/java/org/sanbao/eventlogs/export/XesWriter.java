package org.sanbao.eventlogs.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sanbao.journal.Recorded;

/**
 * XES (IEEE 1849): a stream is a trace, named by its id; a row an event with its attributes, the cards it changed ({@code card.attribute}) and
 * the ids of those it is about ({@code card.id}). Written without a namespace, as the schema of the standard has none.
 */
final class XesWriter implements LogWriter {

    private static final List<List<String>> EXTENSIONS = List.of(
            List.of("Concept", "concept"),
            List.of("Time", "time"),
            List.of("Organizational", "org"),
            List.of("Lifecycle", "lifecycle"),
            List.of("Identity", "identity"));

    private final XMLStreamWriter xml;
    private final Actors actors;

    XesWriter(OutputStream into, Actors actors) throws IOException {
        this.actors = actors;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(into, "UTF-8");
            head();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void head() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("log");
        xml.writeAttribute("xes.version", "1849.2016");
        for (List<String> extension : EXTENSIONS) {
            xml.writeEmptyElement("extension");
            xml.writeAttribute("name", extension.getFirst());
            xml.writeAttribute("prefix", extension.getLast());
            xml.writeAttribute("uri", "http://www.xes-standard.org/" + extension.getLast() + ".xesext");
        }
        global("trace", Map.of("concept:name", "string"));
        global("event", Map.of("concept:name", "string"));
        xml.writeEmptyElement("classifier");
        xml.writeAttribute("name", "Activity");
        xml.writeAttribute("keys", "concept:name");
        attribute("string", "concept:name", "Sanbao");
    }

    private void global(String scope, Map<String, String> keys) throws XMLStreamException {
        xml.writeStartElement("global");
        xml.writeAttribute("scope", scope);
        for (var each : keys.entrySet()) {
            attribute(each.getValue(), each.getKey(), "UNKNOWN");
        }
        xml.writeEndElement();
    }

    @Override
    public void stream(List<Recorded> rows) throws IOException {
        try {
            xml.writeStartElement("trace");
            attribute("string", "concept:name", rows.getFirst().stream().toString());
            for (Recorded row : rows) {
                event(row);
            }
            xml.writeEndElement();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void event(Recorded row) throws XMLStreamException {
        xml.writeStartElement("event");
        attribute("string", "concept:name", row.type());
        attribute("date", "time:timestamp", row.happened().toString());
        attribute("id", "identity:id", row.id().toString());
        attribute("string", "lifecycle:transition", "complete");
        String resource = actors.name(row.actor());
        if (resource != null) {
            attribute("string", "org:resource", resource);
        }
        row.attributes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEachOrdered(each -> value(each.getKey(), each.getValue()));
        row.refs().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEachOrdered(
                        ref -> value(ref.getKey() + ".id", ref.getValue().toString()));
        row.changes().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEachOrdered(card -> card.getValue()
                .forEach((name, value) -> {
                    if (!name.equals("id")) {
                        value(card.getKey() + "." + name, value);
                    }
                }));
        xml.writeEndElement();
    }

    private void value(String key, Object value) {
        try {
            switch (value) {
                case null -> {}
                case Long number -> attribute("int", key, number.toString());
                case Double number -> attribute("float", key, number.toString());
                case Boolean flag -> attribute("boolean", key, flag.toString());
                case List<?> several ->
                    attribute(
                            "string", key, several.stream().map(String::valueOf).collect(Collectors.joining(", ")));
                default -> attribute("string", key, value.toString());
            }
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void attribute(String type, String key, String value) throws XMLStreamException {
        xml.writeEmptyElement(type);
        xml.writeAttribute("key", key);
        xml.writeAttribute("value", XmlText.clean(value));
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }
}
