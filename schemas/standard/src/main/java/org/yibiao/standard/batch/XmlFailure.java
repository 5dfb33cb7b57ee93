package org.yibiao.standard.batch;

import java.io.IOException;
import javax.xml.transform.sax.SAXSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** A reader that stops at once for the reason for which another one stopped. */
final class XmlFailure extends XMLFilterImpl {

  private final Exception reason;

  private XmlFailure(Exception reason) {
    this.reason = reason;
  }

  static SAXSource source(Exception reason) {
    return new SAXSource(new XmlFailure(reason), new InputSource());
  }

  @Override
  public void parse(InputSource nothing) throws SAXException, IOException {
    if (reason instanceof IOException unread) {
      throw unread;
    }
    throw reason instanceof SAXException refused ? refused : new SAXException(reason);
  }
}
