package org.yibiao.demo;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.yibiao.demo.terminal.Ink;
import org.yibiao.demo.terminal.Screen;
import org.yibiao.routes.events.CaseEvent;

/**
 * One thing that happened to a case as one line: time, direction, department, service, protocol,
 * bytes, time taken, state.
 */
final class HopLine {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

  private final Screen screen;
  private final HopLayout layout;
  private final DepartmentNames names;
  private final ZoneId zone;

  HopLine(Screen screen, DepartmentNames names, ZoneId zone) {
    this.screen = screen;
    this.layout = HopLayout.fitting(screen.columns());
    this.names = names;
    this.zone = zone;
  }

  /** The line above all others. */
  void writeHead() {
    String head =
        layout.line("时间 time", "", "部门 department", "服务 service")
            + layout.crossing("协议 protocol", "字节 bytes", "用时 took");
    screen.line(Ink.FAINT, head.stripTrailing());
  }

  /** Writes the line of an event. */
  void write(CaseEvent event) {
    String start =
        layout.line(
            TIME.format(event.at().atZone(zone)),
            arrow(event.kind()),
            party(event),
            event.service().map(names::service).orElse(""));
    screen.line(screen.ink(ink(event.kind()), start) + end(event));
  }

  private String end(CaseEvent event) {
    String state = event.state().orElse("");
    return switch (event.kind()) {
      case STEP_STATE -> screen.ink(States.ink(state), States.ofPart(state));
      case CASE_STATE -> screen.ink(States.ink(state), States.ofCase(state));
      case RECEIVED, TO_DEPARTMENT, FROM_DEPARTMENT ->
          layout
              .crossing(
                  event.protocol().orElse(""),
                  event.bytes().map(HopLine::bytes).orElse(""),
                  event.tookMillis().map(HopLine::millis).orElse(""))
              .stripTrailing();
    };
  }

  private String party(CaseEvent event) {
    return switch (event.kind()) {
      case RECEIVED -> "申请入口 " + event.party().orElse("");
      case CASE_STATE -> "办件 " + event.caseNumber();
      default -> event.party().map(names::department).orElse("");
    };
  }

  private static String arrow(CaseEvent.Kind kind) {
    return switch (kind) {
      case RECEIVED -> ">>>";
      case TO_DEPARTMENT -> "-->";
      case FROM_DEPARTMENT -> "<--";
      case STEP_STATE -> " . ";
      case CASE_STATE -> "===";
    };
  }

  private static Ink ink(CaseEvent.Kind kind) {
    return switch (kind) {
      case TO_DEPARTMENT -> Ink.OUT;
      case FROM_DEPARTMENT -> Ink.IN;
      case STEP_STATE -> Ink.FAINT;
      case RECEIVED, CASE_STATE -> Ink.STRONG;
    };
  }

  private static String bytes(int bytes) {
    return String.format(Locale.ROOT, "%,d B", bytes);
  }

  private static String millis(long millis) {
    return String.format(Locale.ROOT, "%,d ms", millis);
  }
}
