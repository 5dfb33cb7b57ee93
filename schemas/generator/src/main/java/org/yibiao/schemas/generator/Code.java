package org.yibiao.schemas.generator;

import com.sun.xml.xsom.XSFacet;

/**
 * One value of a code list.
 *
 * @param value the code
 * @param labels what it means
 */
public record Code(String value, Labels labels) {

  static Code of(XSFacet enumeration) {
    return new Code(enumeration.getValue().value, Labels.of(enumeration));
  }
}
