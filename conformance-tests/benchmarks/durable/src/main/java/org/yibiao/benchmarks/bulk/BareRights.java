package org.yibiao.benchmarks.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Land's register in XML by the JDK's StAX; several holders are joined as in its table. */
final class BareRights implements BareParser.Reading {

  private static final String RIGHT = "QLT_FW_FDCQ_YZ";

  private final InputStream file;
  private final XMLStreamReader in;
  private Map<String, String> next = Map.of();

  BareRights(InputStream file) throws IOException {
    this.file = file;
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      in = factory.createXMLStreamReader(file);
      next = read();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public boolean hasNext() {
    return !next.isEmpty();
  }

  @Override
  public Map<String, String> next() {
    if (next.isEmpty()) {
      throw new NoSuchElementException("No more records");
    }
    try {
      Map<String, String> now = next;
      next = read();
      return now;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, String> read() throws XMLStreamException {
    Map<String, String> values = new LinkedHashMap<>();
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        boolean isWithin = !values.isEmpty() || in.getLocalName().equals(RIGHT);
        for (int i = 0; isWithin && i < in.getAttributeCount(); i++) {
          values.merge(in.getAttributeLocalName(i), in.getAttributeValue(i), (a, b) -> a + "|" + b);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals(RIGHT)) {
        return values;
      }
    }
    return Map.of();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
