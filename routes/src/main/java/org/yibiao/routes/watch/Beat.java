package org.yibiao.routes.watch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yibiao.routes.limits.Availability;
import org.yibiao.routes.traffic.Edge;
import org.yibiao.routes.traffic.Flowed;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one node of the hub did in one beat of the watch, and how it sees the departments.
 *
 * @param at when the beat ended
 * @param flowed what went along the edges; edges that were still are left out
 * @param seen how the departments stand to it, by their codes
 */
record Beat(String node, Instant at, Map<Edge, Flowed> flowed, Map<String, Availability> seen) {

  private static final JsonMapper JSON = JsonMapper.shared();

  private record Line(Edge edge, String flowed) {}

  private record Sent(
      String node, long at, List<Line> lines, Map<String, Availability> departments) {}

  /** As text, for the other nodes. */
  String packed() {
    List<Line> lines =
        flowed.entrySet().stream()
            .map(each -> new Line(each.getKey(), each.getValue().packed()))
            .toList();
    return JSON.writeValueAsString(new Sent(node, at.toEpochMilli(), lines, seen));
  }

  /** Reads what {@link #packed()} wrote. */
  static Beat unpacked(String text) {
    Sent sent = JSON.readValue(text, Sent.class);
    return new Beat(
        sent.node(),
        Instant.ofEpochMilli(sent.at()),
        sent.lines().stream()
            .collect(Collectors.toMap(Line::edge, line -> Flowed.unpacked(line.flowed()))),
        sent.departments());
  }
}
