package org.yibiao.routes.retention;

/** The hub cannot keep data as its settings say, and so does not start. */
public final class RetentionRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String zh;
  private final String en;

  RetentionRefused(String zh, String en) {
    super(zh + " · " + en);
    this.zh = zh;
    this.en = en;
  }

  /** Which setting, what it is and what it must be. */
  public String zh() {
    return zh;
  }

  /** The same in English. */
  public String en() {
    return en;
  }
}
