package org.yibiao.demo.simulators;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.adapters.kit.simulator.Behaviour.Mode;

/**
 * How somebody wants a department to behave, as it is typed and as it travels to the listener.
 *
 * @param mode normal, slow, down or garbled
 * @param delay for slow: ISO 8601, such as {@code PT5S}, which is also the usual one
 */
public record BehaviourWish(String mode, Optional<String> delay) {

  private static final Duration USUAL = Duration.ofSeconds(5);
  private static final Duration MOST = Duration.ofHours(1);

  /** A behaviour as a wish. */
  public static BehaviourWish of(Behaviour behaviour) {
    boolean slow = behaviour.mode() == Mode.SLOW;
    return new BehaviourWish(
        behaviour.mode().name().toLowerCase(Locale.ROOT),
        slow ? Optional.of(behaviour.delay().toString()) : Optional.empty());
  }

  /**
   * The behaviour that is meant.
   *
   * @throws IllegalArgumentException if none is, with what is wrong in both languages
   */
  public Behaviour behaviour() {
    Mode wanted = wantedMode();
    if (wanted != Mode.SLOW && delay.isPresent()) {
      throw new IllegalArgumentException("只有 slow 可以带时长 · Only slow takes a length of time");
    }
    return wanted == Mode.SLOW
        ? Behaviour.slow(wantedDelay())
        : new Behaviour(wanted, Duration.ZERO);
  }

  /** The wish as it is typed. */
  @Override
  public String toString() {
    return mode + delay.map(length -> " " + length).orElse("");
  }

  private Mode wantedMode() {
    return Arrays.stream(Mode.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(mode))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "没有状态 %s，可用 · There is no behaviour %s, but: %s"
                        .formatted(mode, mode, modes())));
  }

  private Duration wantedDelay() {
    try {
      Duration wanted = delay.map(Duration::parse).orElse(USUAL);
      if (wanted.isNegative() || wanted.compareTo(MOST) > 0) {
        throw new IllegalArgumentException("时长应在 0 到 1 小时之间 · The time must be 0 to 1 hour");
      }
      return wanted;
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("时长应形如 PT5S · The length of time must be like PT5S", e);
    }
  }

  private static String modes() {
    return Arrays.stream(Mode.values())
        .map(each -> each.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
