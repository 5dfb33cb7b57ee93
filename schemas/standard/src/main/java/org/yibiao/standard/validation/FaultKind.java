package org.yibiao.standard.validation;

/** What can be wrong with the structure of a document; its words are in structure.json. */
enum FaultKind {
  EMPTY,
  NOT_READABLE,
  ENCODING,
  DTD,
  TOO_DEEP,
  DUPLICATE,
  ROOT,
  REQUIRED,
  UNKNOWN,
  MISSPELT,
  NAMESPACE,
  ATTRIBUTE,
  TOO_MANY,
  ORDER,
  CHOICE,
  TYPE,
  FORM,
  CODE,
  TOO_SHORT,
  TOO_LONG,
  RANGE,
  CHARACTERS,
  TEXT,
  SCHEMA;

  /** Identifier of the rule, such as {@code S-TOO-LONG}. */
  String rule() {
    return "S-" + name().replace('_', '-');
  }
}
