package org.yibiao.adapters.kit.record;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.yibiao.adapters.kit.record.Fields.Taken;
import org.yibiao.adapters.kit.record.RecordLayout.Column;
import org.yibiao.standard.SafeXml;

/** Attributes and texts of an element, by the platform's parser. */
final class XmlFields {

  private static final ThreadLocal<XMLReader> READERS = ThreadLocal.withInitial(SafeXml::reader);

  private final List<Column> columns;
  private final String before;
  private final String after;
  private final int depth;

  /**
   * Fields of records that lie within these tags, which may declare their namespaces.
   *
   * @param around the tags as they stand in the file
   */
  XmlFields(List<Column> columns, List<byte[]> around, Charset charset) {
    this.columns = columns;
    this.depth = around.size();
    StringBuilder opened = new StringBuilder();
    StringBuilder closed = new StringBuilder();
    for (byte[] each : around) {
      String tag = new String(each, charset);
      opened.append(tag);
      closed.insert(0, "</" + tag.substring(1).split("[\\s/>]", 2)[0] + ">");
    }
    this.before = opened.toString();
    this.after = closed.toString();
  }

  Taken take(String record) {
    Collector collector = new Collector(depth);
    try {
      XMLReader reader = READERS.get();
      reader.setContentHandler(collector);
      reader.setErrorHandler(collector);
      reader.parse(new InputSource(new StringReader(before + record + after)));
      return taken(collector.found);
    } catch (SAXException | IOException e) {
      return Taken.nothing(Faults.notParsed("XML", e.getMessage()));
    }
  }

  private Taken taken(Map<String, List<String>> found) {
    Map<String, String> values = new LinkedHashMap<>();
    List<RecordFault> faults = new ArrayList<>();
    for (Column column : columns) {
      List<String> several = found.getOrDefault(column.inFile(), List.of());
      Several.joined(column, several, faults).ifPresent(one -> values.put(column.name(), one));
    }
    return new Taken(values, faults);
  }

  /** Collects values by their paths below the record. */
  private static final class Collector extends DefaultHandler {

    private final Map<String, List<String>> found = new HashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final int depth;

    Collector(int depth) {
      this.depth = depth;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      path.addLast(local);
      text.setLength(0);
      if (path.size() > depth) {
        for (int i = 0; i < attributes.getLength(); i++) {
          add("@" + attributes.getLocalName(i), attributes.getValue(i));
        }
      }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
      text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String local, String name) {
      if (path.size() > depth + 1 && !text.toString().isBlank()) {
        add("", text.toString());
      }
      text.setLength(0);
      path.removeLast();
    }

    @Override
    public void error(SAXParseException e) throws SAXParseException {
      throw e;
    }

    private void add(String attribute, String value) {
      List<String> steps = new ArrayList<>(path).subList(depth + 1, path.size());
      String element = String.join("/", steps);
      String place =
          element.isEmpty() || attribute.isEmpty()
              ? element + attribute
              : element + "/" + attribute;
      found.computeIfAbsent(place, each -> new ArrayList<>()).add(value);
    }
  }
}
