package org.yibiao.standard.batch;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.batch.XmlEvent.Telling;

/** Cuts a document into the elements right below its root while it is parsed. */
final class XmlCutter extends DefaultHandler {

  /** Takes the pieces. */
  interface Receiver {

    /** The start of the root, with the namespaces that it declares. */
    void opened(List<XmlEvent> root) throws SAXException;

    /** An element below the root. */
    void part(XmlPart part) throws SAXException;

    /** Anything between them. */
    void between(XmlEvent event) throws SAXException;

    /** The end of the root. */
    void closed(XmlEvent root) throws SAXException;
  }

  private static final Attributes NONE = new AttributesImpl();

  private final Receiver receiver;
  private final Runnable progress;
  private final List<XmlEvent> ofRoot = new ArrayList<>();
  private final List<XmlEvent> announced = new ArrayList<>();
  private final List<XmlEvent> content = new ArrayList<>();
  private List<XmlEvent> opening = List.of();
  private String name = "";
  private Locator locator;
  private final Names names = new Names();
  private int depth;
  private long size;

  /**
   * A cutter.
   *
   * @param progress told of everything that the parser tells
   */
  XmlCutter(Receiver receiver, Runnable progress) {
    this.receiver = receiver;
    this.progress = progress;
  }

  /** The line that the parser is in. */
  int line() {
    return locator.getLineNumber();
  }

  @Override
  public void setDocumentLocator(Locator known) {
    locator = known;
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    names.add(prefix);
    names.add(uri);
    XmlEvent event = event(to -> to.startPrefixMapping(prefix, uri));
    if (depth < 2) {
      announced.add(event);
    } else {
      keep(event, prefix.length() + uri.length());
    }
  }

  @Override
  public void endPrefixMapping(String prefix) {
    if (depth > 1) {
      keep(event(to -> to.endPrefixMapping(prefix)), 0);
    }
  }

  @Override
  public void startElement(String uri, String local, String qName, Attributes given)
      throws SAXException {
    names.add(qName, given);
    Attributes attributes = given.getLength() == 0 ? NONE : new AttributesImpl(given);
    XmlEvent event = event(to -> to.startElement(uri, local, qName, attributes));
    depth++;
    if (depth == 1) {
      ofRoot.addAll(announced);
      receiver.opened(with(List.of(), event));
    } else if (depth == 2) {
      name = CanonicalXml.NAMESPACE.equals(uri) ? local : "";
      opening = with(ofRoot, event);
      size = Bounds.EACH;
      content.clear();
    } else {
      keep(event, length(attributes));
    }
  }

  @Override
  public void endElement(String uri, String local, String qName) throws SAXException {
    XmlEvent event = event(to -> to.endElement(uri, local, qName));
    depth--;
    if (depth == 0) {
      receiver.closed(event);
    } else if (depth == 1) {
      receiver.part(new XmlPart(name, opening, List.copyOf(content), event, size));
      content.clear();
    } else {
      keep(event, 0);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    char[] copy = new String(text, start, length).toCharArray();
    XmlEvent event = event(to -> to.characters(copy, 0, copy.length));
    if (depth > 1) {
      keep(event, length);
    } else if (!new String(copy).isBlank()) {
      receiver.between(event);
    }
  }

  @Override
  public void processingInstruction(String target, String data) {
    XmlEvent event = event(to -> to.processingInstruction(target, data));
    if (depth > 1) {
      keep(event, target.length() + data.length());
    }
  }

  @Override
  public void error(SAXParseException e) throws SAXParseException {
    throw e;
  }

  private XmlEvent event(Telling telling) {
    progress.run();
    return XmlEvent.at(locator, telling);
  }

  private void keep(XmlEvent event, long length) {
    size += Bounds.EACH + length;
    if (size > Bounds.LARGEST) {
      content.clear();
    } else {
      content.add(event);
    }
  }

  private List<XmlEvent> with(List<XmlEvent> outer, XmlEvent start) {
    List<XmlEvent> all = new ArrayList<>(outer);
    all.addAll(announced);
    all.add(start);
    announced.clear();
    return List.copyOf(all);
  }

  private static long length(Attributes attributes) {
    long length = 0;
    for (int i = 0; i < attributes.getLength(); i++) {
      length += Bounds.EACH + attributes.getValue(i).length();
    }
    return length;
  }
}
