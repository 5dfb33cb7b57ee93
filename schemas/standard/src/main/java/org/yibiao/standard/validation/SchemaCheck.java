package org.yibiao.standard.validation;

import java.util.List;
import org.yibiao.standard.v1.Finding;

/** Checks a message against one schema. */
@FunctionalInterface
public interface SchemaCheck {

  /**
   * Checks a message in UTF-8 (or, for XML, in the encoding that it declares).
   *
   * @return what is wrong, in document order; empty if nothing is
   */
  List<Finding> check(byte[] message);
}
