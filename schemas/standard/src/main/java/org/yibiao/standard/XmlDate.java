package org.yibiao.standard;

import io.github.threetenjaxb.core.LocalDateXmlAdapter;
import java.time.LocalDate;

/** A date of XML, around which XSD takes blanks. */
public final class XmlDate extends LocalDateXmlAdapter {

  @Override
  public LocalDate unmarshal(String text) {
    return super.unmarshal(text.strip());
  }
}
