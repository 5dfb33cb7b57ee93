package org.yibiao.verdict;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.Locator2;
import org.xml.sax.helpers.DefaultHandler;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.dictionary.Place;

/** Where the elements of an XML document are, as far as it can be read. */
final class XmlSpots extends DefaultHandler implements Spots {

  private final SourceText text;
  private final Deque<Fields> open = new ArrayDeque<>();
  private Fields root = new Fields(Spot.START);
  private Locator locator;

  private XmlSpots(SourceText text) {
    this.text = text;
  }

  static XmlSpots of(byte[] document) {
    XmlSpots spots = new XmlSpots(new SourceText(document, charset(document)));
    spots.read(document);
    return spots;
  }

  private static Charset charset(byte[] document) {
    Encoding encoding = new Encoding();
    encoding.readFrom(document);
    return encoding.found;
  }

  private void read(byte[] document) {
    parse(document, this);
  }

  private static void parse(byte[] document, DefaultHandler handler) {
    try {
      XMLReader reader = SafeXml.reader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.parse(SafeXml.source(document).getInputSource());
    } catch (SAXException | IOException | RuntimeException e) {
      // why it cannot be read any further has been found by the validator
    }
  }

  @Override
  public void setDocumentLocator(Locator reading) {
    locator = reading;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    Spot spot = text.tagEndingAt(locator.getLineNumber(), locator.getColumnNumber());
    Fields field;
    if (open.isEmpty()) {
      field = new Fields(spot);
      root = field;
    } else {
      field = open.peek().hold(name, spot);
    }
    open.push(field);
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (!open.isEmpty()) {
      open.peek().value().append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    open.pop();
  }

  @Override
  public Found at(Place place) {
    return root.down(place.steps());
  }

  @Override
  public SourceText text() {
    return text;
  }

  /** Finds out in which encoding the parser reads. */
  private static final class Encoding extends DefaultHandler {
    private Charset found = StandardCharsets.UTF_8;
    private Locator locator;

    private void readFrom(byte[] document) {
      parse(document, this);
    }

    @Override
    public void setDocumentLocator(Locator reading) {
      locator = reading;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
        throws SAXException {
      if (locator instanceof Locator2 known) {
        found =
            Optional.ofNullable(known.getEncoding())
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .orElse(found);
      }
      throw new SAXException("known");
    }
  }
}
