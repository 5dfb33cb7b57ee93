package org.yibiao.vectors.schema;

/** A type of the standard's XSDs. */
public sealed interface Type permits ComplexType, SimpleType {

  /** Its name; a document's own type bears the document's name. */
  String name();

  /** The XSD file that holds it; empty for a type of XSD itself. */
  String file();
}
