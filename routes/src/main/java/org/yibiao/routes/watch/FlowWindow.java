package org.yibiao.routes.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yibiao.routes.limits.Availability;
import org.yibiao.routes.traffic.Edge;
import org.yibiao.routes.traffic.Flowed;

/** The beats of all nodes in the last minute. */
final class FlowWindow {

  /** Over how much time rates and times are told. */
  static final Duration SPAN = Duration.ofMinutes(1);

  /** A node that was not heard for so long is gone. */
  static final Duration SILENCE = Duration.ofSeconds(10);

  private final Deque<Beat> beats = new ArrayDeque<>();
  private final Map<String, Beat> last = new TreeMap<>();

  /**
   * A node's beat came.
   *
   * @param now by this node's clock, which need not be that of the other
   */
  synchronized void add(Beat beat, Instant now) {
    Beat heard = new Beat(beat.node(), now, beat.flowed(), beat.seen());
    last.put(beat.node(), heard);
    beats.addLast(heard);
    Instant oldest = now.minus(SPAN);
    while (!beats.isEmpty() && beats.peekFirst().at().isBefore(oldest)) {
      beats.removeFirst();
    }
  }

  /** What went along each edge in the last minute. */
  synchronized Map<Edge, Flowed> flowed(Instant now) {
    Instant oldest = now.minus(SPAN);
    Map<Edge, Flowed> all = new HashMap<>();
    for (Beat beat : beats) {
      if (!beat.at().isBefore(oldest)) {
        beat.flowed()
            .forEach(
                (edge, flowed) ->
                    all.put(edge, all.computeIfAbsent(edge, any -> Flowed.nothing()).plus(flowed)));
      }
    }
    return all;
  }

  /** The nodes that were heard lately, by their names. */
  synchronized List<String> nodes(Instant now) {
    last.values().removeIf(beat -> beat.at().plus(SPAN).isBefore(now));
    return last.values().stream().filter(beat -> isHeard(beat, now)).map(Beat::node).toList();
  }

  /** The nodes that were heard in the last minute and are silent now. */
  synchronized List<String> silent(Instant now) {
    return last.values().stream().filter(beat -> !isHeard(beat, now)).map(Beat::node).toList();
  }

  /** How each department stands to the node for which it stands worst. */
  synchronized Map<String, Availability> seen(Instant now) {
    Map<String, Availability> worst = new HashMap<>();
    last.values().stream()
        .filter(beat -> isHeard(beat, now))
        .flatMap(beat -> beat.seen().entrySet().stream())
        .forEach(each -> worst.merge(each.getKey(), each.getValue(), FlowWindow::worse));
    return worst;
  }

  private static boolean isHeard(Beat beat, Instant now) {
    return !beat.at().plus(SILENCE).isBefore(now);
  }

  private static Availability worse(Availability one, Availability other) {
    return Comparator.<Availability>naturalOrder().compare(one, other) >= 0 ? one : other;
  }
}
