package org.yibiao.standard.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.Batch;
import tools.jackson.databind.JsonNode;

/**
 * The parts of a small batch in which nothing is wrong. They stand around a part that is checked,
 * and in the frame for the parts that were checked before.
 *
 * @param root the start and the end of its XML form
 * @param xml its parts by their names
 * @param json the same batch in JSON
 */
record StandIn(List<XmlEvent> root, Map<String, XmlPart> xml, JsonNode json) {

  private static final Map<StandardVersion, StandIn> ALL = new ConcurrentHashMap<>();

  /** The one that follows a version. */
  static StandIn of(StandardVersion version) {
    return ALL.computeIfAbsent(version, StandIn::read);
  }

  private static StandIn read(StandardVersion version) {
    byte[] xml = template().replace("VERSION", version.label()).getBytes(StandardCharsets.UTF_8);
    JsonNode json = CanonicalJson.toTree(CanonicalXml.read(xml, Batch.class));
    Pieces pieces = new Pieces(new ArrayList<>(), new HashMap<>());
    XMLReader reader = SafeXml.reader();
    reader.setContentHandler(new XmlCutter(pieces, () -> {}));
    try {
      reader.parse(new InputSource(new ByteArrayInputStream(xml)));
    } catch (SAXException | IOException e) {
      throw new IllegalStateException("The batch that stands in is broken", e);
    }
    return new StandIn(pieces.root, pieces.parts, json);
  }

  private static String template() {
    try (InputStream in = StandIn.class.getResourceAsStream("stand-in.xml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Collects the pieces.
   *
   * @param root start and end
   * @param parts by their names
   */
  private record Pieces(List<XmlEvent> root, Map<String, XmlPart> parts)
      implements XmlCutter.Receiver {

    @Override
    public void opened(List<XmlEvent> start) {
      root.addAll(start);
    }

    @Override
    public void part(XmlPart part) {
      parts.put(part.name(), part);
    }

    @Override
    public void between(XmlEvent event) {
      throw new IllegalStateException("The batch that stands in has text between its parts");
    }

    @Override
    public void closed(XmlEvent end) {
      root.add(end);
    }
  }
}
