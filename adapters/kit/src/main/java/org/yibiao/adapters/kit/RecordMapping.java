package org.yibiao.adapters.kit;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.streams.Steps;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.yibiao.adapters.kit.language.Stylesheet;

/**
 * Makes bodies of the standard of native records. Its stylesheet is given one {@code record} at a
 * time, whose children are named as the columns and hold their values; columns that are empty are
 * not there. It makes one element, such as {@code taxStatus}, of each. For many threads.
 */
public final class RecordMapping {

  private static final AttributesImpl NONE = new AttributesImpl();

  private final Stylesheet stylesheet;
  private final String name;

  private RecordMapping(Stylesheet stylesheet, String name) {
    this.stylesheet = stylesheet;
    this.name = name;
  }

  /**
   * The mapping of a department's folder.
   *
   * @throws IllegalArgumentException if there is no such file, or it is no valid stylesheet
   */
  public static RecordMapping compile(DepartmentFolder folder, String path) {
    return new RecordMapping(Stylesheet.compile(folder.file(path), folder.root()), path);
  }

  /**
   * What became of one record.
   *
   * @param body the element that was made of it, as text; empty if it could not be made
   * @param said what the stylesheet said then
   */
  public record Mapped(Optional<String> body, String said) {}

  /** Maps records, each by itself; one that cannot be mapped does not keep the others from it. */
  public List<Mapped> map(List<Map<String, String>> records) {
    try {
      Xslt30Transformer transformer = stylesheet.transformer(Map.of());
      // one text for all: it grows to the size of a body but once
      StringWriter text = new StringWriter();
      Serializer out = stylesheet.processor().newSerializer(text);
      out.setOutputProperty(Serializer.Property.OMIT_XML_DECLARATION, "yes");
      out.setOutputProperty(Serializer.Property.INDENT, "no");
      List<Mapped> all = new ArrayList<>(records.size());
      for (XdmNode record : nodes(records)) {
        text.getBuffer().setLength(0);
        all.add(map(transformer, record, out, text));
      }
      return all;
    } catch (SaxonApiException | SAXException e) {
      throw new IllegalStateException(name + " cannot be run: " + e.getMessage(), e);
    }
  }

  private static Mapped map(
      Xslt30Transformer transformer, XdmNode record, Serializer out, StringWriter text) {
    try {
      transformer.applyTemplates(record, out);
      return new Mapped(Optional.of(text.toString()), "");
    } catch (SaxonApiException e) {
      return new Mapped(Optional.empty(), String.valueOf(e.getMessage()));
    }
  }

  private List<XdmNode> nodes(List<Map<String, String>> records)
      throws SaxonApiException, SAXException {
    BuildingContentHandler tree =
        stylesheet.processor().newDocumentBuilder().newBuildingContentHandler();
    tree.startDocument();
    tree.startElement("", "records", "records", NONE);
    for (Map<String, String> record : records) {
      tree.startElement("", "record", "record", NONE);
      for (Map.Entry<String, String> value : record.entrySet()) {
        tree.startElement("", value.getKey(), value.getKey(), NONE);
        char[] text = value.getValue().toCharArray();
        tree.characters(text, 0, text.length);
        tree.endElement("", value.getKey(), value.getKey());
      }
      tree.endElement("", "record", "record");
    }
    tree.endElement("", "records", "records");
    tree.endDocument();
    return List.copyOf(tree.getDocumentNode().select(Steps.path("records", "record")).asList());
  }
}
