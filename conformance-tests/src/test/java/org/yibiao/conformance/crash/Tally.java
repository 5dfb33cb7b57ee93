package org.yibiao.conformance.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many of what was acknowledged came to which end. */
final class Tally {

  private final Map<String, Integer> acknowledged = new TreeMap<>();
  private final List<String> lost = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private int completed;
  private int waiting;

  void count(Sent sent) {
    acknowledged.merge(sent.way().name(), 1, Integer::sum);
    Fate fate = sent.way().fate(sent);
    switch (fate.state()) {
      case COMPLETED -> completed++;
      case WAITING -> waiting++;
      case OPEN -> lost.add(sent + " " + fate.words());
    }
    wrong.addAll(sent.way().wrong(sent, fate));
  }

  int acknowledged() {
    return acknowledged.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Of each way. */
  Map<String, Integer> byWay() {
    return acknowledged;
  }

  int completed() {
    return completed;
  }

  int waiting() {
    return waiting;
  }

  /** What is neither, in words. */
  List<String> lost() {
    return lost;
  }

  /** What was done more than once, or wrongly, in words. */
  List<String> doubled() {
    return wrong;
  }
}
