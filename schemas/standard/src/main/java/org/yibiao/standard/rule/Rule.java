package org.yibiao.standard.rule;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that a document must fulfil and that neither XSD nor JSON Schema can say. Its words and
 * its source are in rules.json under its identifier.
 */
public interface Rule {

  /** Identifier, such as {@code R-CREDIT-CODE}. */
  String id();

  /** Names of the types of the standard to whose values it applies. */
  Set<String> types();

  /** What breaks the rule in one value of one of the types. */
  Stream<Violation> check(Subject subject);
}
