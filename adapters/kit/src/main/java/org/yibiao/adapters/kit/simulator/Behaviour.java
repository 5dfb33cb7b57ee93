package org.yibiao.adapters.kit.simulator;

import java.time.Duration;

/**
 * How a simulated department behaves.
 *
 * @param mode its state
 * @param delay how long it takes over an answer when {@link Mode#SLOW}
 */
public record Behaviour(Mode mode, Duration delay) {

  /** Answers as it should, at once. */
  public static final Behaviour NORMAL = new Behaviour(Mode.NORMAL, Duration.ZERO);

  /** Cannot be reached. */
  public static final Behaviour DOWN = new Behaviour(Mode.DOWN, Duration.ZERO);

  /** Answers with rubbish. */
  public static final Behaviour GARBLED = new Behaviour(Mode.GARBLED, Duration.ZERO);

  /** Answers as it should, after a while. */
  public static Behaviour slow(Duration delay) {
    return new Behaviour(Mode.SLOW, delay);
  }

  /** The states that a simulator can be put into. */
  public enum Mode {
    NORMAL,
    SLOW,
    DOWN,
    GARBLED
  }
}
