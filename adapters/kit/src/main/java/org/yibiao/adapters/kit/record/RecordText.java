package org.yibiao.adapters.kit.record;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.yibiao.adapters.kit.record.RecordLayout.Column;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** The text of a file in the forms that are text, by the libraries for these forms. */
interface RecordText {

  /** What stands before the records. */
  String head();

  /** One record, without the end of its line. */
  String record(Map<String, String> values);

  /** What stands after them. */
  String foot();

  static RecordText of(RecordLayout layout) {
    return switch (layout.format()) {
      case FIXED, JSON_LINES -> new Json(layout.columns());
      case CSV -> new Csv(layout);
      case XML -> new Xml(layout);
    };
  }

  /** Objects. */
  record Json(List<Column> columns) implements RecordText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public String head() {
      return "";
    }

    @Override
    public String record(Map<String, String> values) {
      ObjectNode object = MAPPER.createObjectNode();
      for (Column column : columns) {
        String value = values.getOrDefault(column.name(), "");
        if (!value.isEmpty()) {
          object.put(column.inFile(), value);
        }
      }
      return object.toString();
    }

    @Override
    public String foot() {
      return "";
    }
  }

  /** Fields between separators. */
  record Csv(RecordLayout layout) implements RecordText {

    private static final CsvMapper MAPPER = CsvMapper.builder().build();

    @Override
    public String head() {
      return layout.hasHeader()
          ? line(layout.columns().stream().map(Column::inFile).toList()) + layout.endOfLine()
          : "";
    }

    @Override
    public String record(Map<String, String> values) {
      return line(
          layout.columns().stream().map(column -> values.getOrDefault(column.name(), "")).toList());
    }

    private String line(List<String> fields) {
      CsvSchema.Builder schema = CsvSchema.builder();
      layout.columns().forEach(column -> schema.addColumn(column.name()));
      ObjectWriter writer =
          MAPPER.writer(
              schema.setColumnSeparator(layout.separatorCharacter()).setLineSeparator("").build());
      return writer.writeValueAsString(fields);
    }

    @Override
    public String foot() {
      return "";
    }
  }

  /** Elements. */
  record Xml(RecordLayout layout) implements RecordText {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    @Override
    public String head() {
      String declaration = "<?xml version=\"1.0\" encoding=\"" + layout.charset().name() + "\"?>\n";
      return around().stream()
          .map(name -> "<" + name + ">")
          .collect(Collectors.joining())
          .transform(tags -> declaration + tags + "\n");
    }

    @Override
    public String foot() {
      Deque<String> reversed = new ArrayDeque<>();
      around().forEach(name -> reversed.addFirst("</" + name + ">"));
      return String.join("", reversed) + "\n";
    }

    private List<String> around() {
      List<String> path = Arrays.asList(layout.record().orElseThrow().substring(1).split("/"));
      return path.subList(0, path.size() - 1);
    }

    @Override
    public String record(Map<String, String> values) {
      StringWriter text = new StringWriter();
      try {
        XMLStreamWriter out = FACTORY.createXMLStreamWriter(text);
        String path = layout.record().orElseThrow();
        out.writeStartElement(path.substring(path.lastIndexOf('/') + 1));
        XmlValues.write(layout.columns(), values, out);
        out.writeEndElement();
        out.flush();
      } catch (XMLStreamException e) {
        throw new IllegalStateException("A record cannot be written as XML", e);
      }
      return text.toString();
    }
  }
}
