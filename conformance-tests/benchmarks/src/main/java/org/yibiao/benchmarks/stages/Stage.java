package org.yibiao.benchmarks.stages;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

/**
 * A stage of a message's way, done in two ways on the same data.
 *
 * @param hub how the hub does it
 * @param libraries how a program would that calls the libraries itself, in one thread, with all
 *     that can be used again used again
 * @param essence what of a result both must agree on
 */
public record Stage(Callable<?> hub, Callable<?> libraries, UnaryOperator<Object> essence) {

  /** A stage whose results are equal as they are. */
  public Stage(Callable<?> hub, Callable<?> libraries) {
    this(hub, libraries, UnaryOperator.identity());
  }

  /**
   * Refuses to compare what does not do the same. Each side is tried twice: what is used again may
   * fail the second time only.
   *
   * @throws IllegalStateException if results differ
   */
  public void check() throws Exception {
    Object first = essence.apply(hub.call());
    agree(first, essence.apply(libraries.call()));
    agree(first, essence.apply(hub.call()));
    agree(first, essence.apply(libraries.call()));
  }

  private static void agree(Object expected, Object other) {
    boolean same =
        expected instanceof byte[] bytes && other instanceof byte[] others
            ? Arrays.equals(bytes, others)
            : expected.equals(other);
    if (!same) {
      throw new IllegalStateException(
          "The sides differ:%n%s%n%s".formatted(shown(expected), shown(other)));
    }
  }

  private static String shown(Object result) {
    return result instanceof byte[] bytes ? new String(bytes) : result.toString();
  }
}
