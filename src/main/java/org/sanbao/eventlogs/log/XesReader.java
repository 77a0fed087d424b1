package org.sanbao.eventlogs.log;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XES (IEEE 1849), streamed: name, time and resource of each event by the standard extensions, plain attributes beside them; of lists and
 * nested attributes the outermost value. Refuses document types, so no entity can reach outside or blow up.
 */
final class XesReader {

    private static final LogMapping STANDARD =
            new LogMapping("concept:name", "concept:name", "time:timestamp", "org:resource");
    private static final Set<String> VALUES = Set.of("string", "date", "int", "float", "boolean", "id");

    private final LogReader.Options options;
    private final LogMapping mapping;
    private final Consumer<LogEvent> events;
    private XMLStreamReader xml;
    private int traces;

    XesReader(LogReader.Options options, Consumer<LogEvent> events) {
        this.options = options;
        this.mapping = options.mapping() == null ? STANDARD : options.mapping();
        this.events = events;
    }

    void read(InputStream file) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        boolean log = false;
        try {
            xml = factory.createXMLStreamReader(file);
            while (xml.hasNext()) {
                int kind = xml.next();
                if (kind == XMLStreamConstants.DTD) {
                    throw unreadable("<!DOCTYPE>");
                }
                if (kind == XMLStreamConstants.START_ELEMENT) {
                    log |= xml.getLocalName().equals("log");
                    if (!log) {
                        throw unreadable("<" + xml.getLocalName() + ">");
                    }
                    if (xml.getLocalName().equals("trace")) {
                        trace();
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw new LogUnreadable(
                    LogUnreadable.Reason.XML,
                    broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber(),
                    "",
                    broken.getMessage().replaceAll("(?s).*Message: ", ""));
        }
    }

    private LogUnreadable unreadable(String what) {
        return new LogUnreadable(LogUnreadable.Reason.XML, xml.getLocation().getLineNumber(), "", what);
    }

    /** The case's own attributes stand before its events; a case without a name is called after its place in the file. */
    private void trace() throws XMLStreamException {
        traces++;
        Map<String, String> own = new LinkedHashMap<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (xml.getLocalName().equals("event")) {
                event(own.getOrDefault(mapping.trace(), "#" + traces), own);
            } else {
                attribute(own);
            }
        }
    }

    private void event(String trace, Map<String, String> ofTrace) throws XMLStreamException {
        long line = xml.getLocation().getLineNumber();
        Map<String, String> own = new LinkedHashMap<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            attribute(own);
        }
        String activity = needed(own, mapping.activity(), line);
        String time = needed(own, mapping.time(), line);
        String resource = mapping.resource() == null ? null : own.remove(mapping.resource());
        ofTrace.forEach((key, value) -> {
            if (!key.equals(mapping.trace())) {
                own.put(LogEvent.OF_TRACE + key, value);
            }
        });
        events.accept(new LogEvent(trace, activity, options.times().read(time, line, mapping.time()), resource, own));
    }

    private static String needed(Map<String, String> attributes, String key, long line) {
        String value = attributes.remove(key);
        if (value == null || value.isBlank()) {
            throw new LogUnreadable(LogUnreadable.Reason.MISSING, line, key, "");
        }
        return value.strip();
    }

    /** Takes the value of the element entered and leaves it. */
    private void attribute(Map<String, String> into) throws XMLStreamException {
        String key = xml.getAttributeValue(null, "key");
        String value = xml.getAttributeValue(null, "value");
        if (VALUES.contains(xml.getLocalName()) && key != null && value != null && !value.isBlank()) {
            into.put(key, value);
        }
        for (int depth = 1; depth > 0; ) {
            int kind = xml.next();
            depth += kind == XMLStreamConstants.START_ELEMENT ? 1 : kind == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
