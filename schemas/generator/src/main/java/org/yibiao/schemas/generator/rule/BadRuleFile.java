package org.yibiao.schemas.generator.rule;

/** A file of rules cannot be used; the message names the file, the line and the reason. */
public final class BadRuleFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadRuleFile(String where, String reason) {
    super(where + ": " + reason);
  }
}
