package org.yibiao.standard;

import io.github.threetenjaxb.core.OffsetDateTimeXmlAdapter;
import java.time.OffsetDateTime;

/** A time of XML, around which XSD takes blanks. */
public final class XmlDateTime extends OffsetDateTimeXmlAdapter {

  @Override
  public OffsetDateTime unmarshal(String text) {
    return super.unmarshal(text.strip());
  }
}
