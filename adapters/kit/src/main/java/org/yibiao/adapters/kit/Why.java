package org.yibiao.adapters.kit;

import java.util.Optional;

/**
 * The reason for an outcome.
 *
 * @param nativeCode the department's own code, if it gave one
 * @param zh the reason in Chinese
 * @param en the reason in English
 * @param field JSON Pointer of the datum concerned within the step request's body, if any
 */
public record Why(Optional<String> nativeCode, String zh, String en, Optional<String> field) {

  /** A reason without a native code and without a field. */
  public static Why of(String zh, String en) {
    return new Why(Optional.empty(), zh, en, Optional.empty());
  }
}
