package org.yibiao.standard;

import java.net.URL;
import java.util.Arrays;
import java.util.Optional;

/**
 * The published versions of the standard, oldest first. Minor versions share a namespace: a
 * document that an older one takes is taken by every newer one too.
 */
public enum StandardVersion {
  V1_0("1.0"),
  V1_1("1.1"),
  V1_2("1.2");

  private final String label;

  StandardVersion(String label) {
    this.label = label;
  }

  /** The newest version; the model's classes are made from it. */
  public static StandardVersion newest() {
    return values()[values().length - 1];
  }

  /** The version that a document's envelope names, if it is a published one. */
  public static Optional<StandardVersion> of(String label) {
    return Arrays.stream(values()).filter(version -> version.label.equals(label)).findFirst();
  }

  /** As it is written in envelopes and addresses, such as {@code 1.0}. */
  public String label() {
    return label;
  }

  /** Where one of its files is on the class path, such as {@code xsd/standard.xsd}. */
  public String path(String file) {
    return "/standard/" + label + "/" + file;
  }

  /**
   * One of its files.
   *
   * @throws IllegalArgumentException if it has no such file
   */
  public URL resource(String file) {
    URL found = StandardVersion.class.getResource(path(file));
    if (found == null) {
      throw new IllegalArgumentException("Version " + label + " has no " + file);
    }
    return found;
  }
}
