package org.yibiao.standard.batch;

import java.io.IOException;
import java.util.List;
import javax.xml.transform.sax.SAXSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.Locator2Impl;
import org.xml.sax.helpers.XMLFilterImpl;

/** A reader that tells again what another one told, as being in the same places. */
final class XmlReplay extends XMLFilterImpl {

  private final List<XmlEvent> events;

  private XmlReplay(List<XmlEvent> events) {
    this.events = events;
  }

  static SAXSource source(List<XmlEvent> events) {
    return new SAXSource(new XmlReplay(events), new InputSource());
  }

  @Override
  public void parse(InputSource nothing) throws SAXException, IOException {
    Locator2Impl place = new Locator2Impl();
    setDocumentLocator(place);
    startDocument();
    for (XmlEvent event : events) {
      place.setLineNumber(event.line());
      place.setColumnNumber(event.column());
      event.telling().to(this);
    }
    endDocument();
  }
}
