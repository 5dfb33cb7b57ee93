package org.yibiao.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.demo.portal.Application;
import org.yibiao.demo.portal.Matter;
import org.yibiao.demo.portal.Portal;
import org.yibiao.demo.terminal.Ink;
import org.yibiao.demo.terminal.Screen;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.Receipt;

/** What the demo does with a running hub: hands in applications, follows them, shows the result. */
final class DemoRun {

  private final Screen screen;
  private final Portal portal;
  private final List<DepartmentDescriptor> departments;
  private final CaseWatch watch;
  private final CaseReport report;
  private final Matter matter;
  private final Clock clock;

  DemoRun(
      Screen screen,
      Portal portal,
      List<DepartmentDescriptor> departments,
      Matter matter,
      Clock clock) {
    DepartmentNames names = new DepartmentNames(departments);
    this.screen = screen;
    this.portal = portal;
    this.departments = departments;
    this.watch = new CaseWatch(portal, new HopLine(screen, names, clock.getZone()));
    this.report = new CaseReport(screen, names);
    this.matter = matter;
    this.clock = clock;
  }

  /** Follows the cases that an earlier run left open; true if all are completed in the end. */
  boolean finish(List<String> openCases, Instant deadline) throws InterruptedException {
    boolean good = true;
    for (String number : openCases) {
      screen.gap();
      screen.line(Ink.CARE, "上次未办完，继续办理 · Left open by an earlier run, it goes on: " + number);
      good &= show(watch.watch(number, deadline));
    }
    return good;
  }

  /** Hands in one more application and follows it; true if it is completed with all results. */
  boolean handIn(Instant deadline) throws InterruptedException {
    Application form = matter.filledIn(UUID.randomUUID(), OffsetDateTime.now(clock));
    screen.gap();
    screen.line(Ink.STRONG, form.said());
    Receipt receipt = portal.handIn(form.json());
    screen.line("已受理 Accepted: %s".formatted(receipt.getCaseNumber()));
    screen.gap();
    return show(watch.watch(receipt.getCaseNumber(), deadline));
  }

  private boolean show(Case document) {
    report.write(document, portal.page(document.getCaseNumber()));
    Completeness completeness = Completeness.of(document, departments);
    completeness.missing().forEach(each -> screen.line(Ink.BAD, "  ! " + each));
    return completeness.isComplete();
  }
}
