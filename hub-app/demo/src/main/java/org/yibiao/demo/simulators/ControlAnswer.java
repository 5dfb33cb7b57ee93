package org.yibiao.demo.simulators;

import java.util.Map;
import java.util.Set;

/** An answer of the control listener. */
record ControlAnswer(int status, Object body) {

  static ControlAnswer good(Object body) {
    return new ControlAnswer(200, body);
  }

  static ControlAnswer badWish(String text) {
    return problem(400, text);
  }

  static ControlAnswer foreign() {
    return problem(403, "只接受来自本机的请求 · Only requests from this machine");
  }

  static ControlAnswer noSuchDepartment(String given, String known) {
    return problem(
        404, "没有部门 %s，可用 · There is no department %s, but: %s".formatted(given, given, known));
  }

  static ControlAnswer noSuchDeed(String given, Set<String> known) {
    return problem(404, "没有动作 %s，可用 · No deed %s, but: %s".formatted(given, given, known));
  }

  static ControlAnswer noSuchPlace() {
    return problem(
        404,
        "可用 · Use: GET /simulators, POST /simulators/{department}/behaviour"
            + " {\"mode\": \"slow\", \"delay\": \"PT5S\"}");
  }

  static ControlAnswer notJson() {
    return problem(415, "请发送 application/json · Send application/json");
  }

  static ControlAnswer broken(String why) {
    return problem(500, "未能改变 · It could not be changed: " + why);
  }

  private static ControlAnswer problem(int status, String text) {
    return new ControlAnswer(status, Map.of("message", text));
  }
}
