package org.yibiao.schemas.generator.rule;

import java.util.Map;
import java.util.TreeMap;
import org.yibiao.schemas.generator.StandardXsd;

/** The names that rules can use. */
final class Names {

  /** Prefixes of namespaces: the standard itself, the rules' functions, the types of XSD. */
  static final Map<String, String> PREFIXES =
      new TreeMap<>(
          Map.of(
              "y",
              StandardXsd.NAMESPACE,
              "f",
              StandardXsd.NAMESPACE + ":functions",
              "xs",
              "http://www.w3.org/2001/XMLSchema"));

  /** The variable with the time of the check. */
  static final String NOW = "now";

  private Names() {}
}
