package org.yibiao.vectors;

import java.util.Locale;

/** One of the two forms in which a document may be written. */
public enum Face {
  XML("application/xml"),
  JSON("application/json");

  private final String mediaType;

  Face(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** As it ends the names of files: {@code xml} or {@code json}. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
