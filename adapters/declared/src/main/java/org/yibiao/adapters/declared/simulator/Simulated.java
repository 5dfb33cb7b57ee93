package org.yibiao.adapters.declared.simulator;

import java.util.Optional;

/**
 * A simulated department's answer.
 *
 * @param key what makes a request the same request; if it comes again, so does its first answer
 * @param text the native answer
 * @param status for HTTP: the status
 */
public record Simulated(Optional<String> key, String text, int status) {

  static final int OK = 200;
}
