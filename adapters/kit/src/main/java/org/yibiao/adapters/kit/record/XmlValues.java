package org.yibiao.adapters.kit.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.yibiao.adapters.kit.record.RecordLayout.Column;

/** Writes a record's values where their paths say: attributes first, then elements. */
final class XmlValues {

  private XmlValues() {}

  static void write(List<Column> columns, Map<String, String> values, XMLStreamWriter out)
      throws XMLStreamException {
    Map<String, Map<String, List<String>>> children = new LinkedHashMap<>();
    for (Column column : columns) {
      List<String> several = several(column, values.getOrDefault(column.name(), ""));
      String[] steps = column.inFile().split("/", 2);
      if (several.isEmpty()) {
        continue;
      }
      if (steps[0].startsWith("@")) {
        out.writeAttribute(steps[0].substring(1), several.get(0));
      } else {
        children
            .computeIfAbsent(steps[0], each -> new LinkedHashMap<>())
            .put(steps.length == 1 ? "" : steps[1], several);
      }
    }
    for (Map.Entry<String, Map<String, List<String>>> child : children.entrySet()) {
      child(child.getKey(), child.getValue(), out);
    }
  }

  private static void child(String name, Map<String, List<String>> contents, XMLStreamWriter out)
      throws XMLStreamException {
    int many = contents.values().stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < many; i++) {
      out.writeStartElement(name);
      for (Map.Entry<String, List<String>> content : contents.entrySet()) {
        if (i < content.getValue().size()) {
          content(content.getKey(), content.getValue().get(i), out);
        }
      }
      out.writeEndElement();
    }
  }

  private static void content(String path, String value, XMLStreamWriter out)
      throws XMLStreamException {
    if (path.startsWith("@")) {
      out.writeAttribute(path.substring(1), value);
    } else if (path.isEmpty()) {
      out.writeCharacters(value);
    } else {
      out.writeStartElement(path);
      out.writeCharacters(value);
      out.writeEndElement();
    }
  }

  private static List<String> several(Column column, String value) {
    if (value.isEmpty()) {
      return List.of();
    }
    return column
        .join()
        .map(join -> new ArrayList<>(List.of(value.split(Pattern.quote(join)))))
        .orElseGet(() -> new ArrayList<>(List.of(value)));
  }
}
