package org.yibiao.routes.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.limits.Availability;
import org.yibiao.routes.watch.FlowPicture.Depth;
import org.yibiao.routes.watch.FlowPicture.Figures;
import org.yibiao.routes.watch.FlowPicture.Line;
import org.yibiao.routes.watch.FlowPicture.Party;
import org.yibiao.routes.watch.FlowPicture.Severity;
import org.yibiao.routes.watch.FlowPicture.Trouble;

/** Finds in a picture what a person should look at. */
final class Troubles {

  /** Of a minute's messages along one edge: so many in a hundred may go wrong before it is told. */
  private static final int ERRORS_IN_HUNDRED = 5;

  /** What the hub works off in a moment is no backlog. */
  private static final long BACKLOG = 1000;

  static final String DATABASE = "database";

  private final List<Trouble> found = new ArrayList<>();

  private Troubles() {}

  static List<Trouble> in(
      List<String> silent, List<Party> parties, List<Depth> waiting, Optional<Figures> figures) {
    Troubles all = new Troubles();
    silent.forEach(all::node);
    parties.forEach(all::party);
    waiting.forEach(all::queue);
    figures.ifPresentOrElse(all::figures, all::database);
    return all.found.stream().sorted(Comparator.comparing(Trouble::severity)).toList();
  }

  private void node(String name) {
    add(
        Severity.RED,
        "node",
        Optional.empty(),
        "节点 " + name + " 没有回应",
        "Node " + name + " is silent");
  }

  private void party(Party party) {
    Optional<String> code = Optional.of(party.code());
    if (!party.state().isOpen() && party.state() != Availability.NOT_CONNECTED) {
      Severity severity = party.state() == Availability.FAILING ? Severity.RED : Severity.YELLOW;
      add(
          severity,
          "department",
          code,
          party.name().zh() + "：" + party.state().text().zh(),
          party.name().en() + ": " + party.state().text().en());
    }
    party.lines().stream().filter(Troubles::fails).forEach(line -> errors(party, line));
  }

  private static boolean fails(Line line) {
    return line.errors() * 100 > line.count() * ERRORS_IN_HUNDRED;
  }

  private void errors(Party party, Line line) {
    add(
        line.errors() * 2 > line.count() ? Severity.RED : Severity.YELLOW,
        "errors",
        Optional.of(party.code()),
        party.name().zh()
            + " "
            + line.of()
            + "：一分钟内 "
            + line.count()
            + " 次有 "
            + line.errors()
            + " 次失败",
        party.name().en()
            + " "
            + line.of()
            + ": "
            + line.errors()
            + " of "
            + line.count()
            + " failed within a minute");
  }

  private void queue(Depth depth) {
    if (depth.queue().equals(HubContract.DEAD_LETTERS)) {
      return;
    }
    if (depth.messages() > 0 && depth.takers() == 0 && !depth.queue().endsWith(".replies")) {
      add(
          Severity.RED,
          "queue",
          Optional.of(depth.queue()),
          "队列 " + depth.queue() + " 有 " + depth.messages() + " 条报文，无人取走",
          "Queue " + depth.queue() + ": " + depth.messages() + " messages, and nobody takes them");
    } else if (depth.messages() >= BACKLOG) {
      add(
          Severity.YELLOW,
          "queue",
          Optional.of(depth.queue()),
          "队列 " + depth.queue() + " 积压 " + depth.messages() + " 条报文",
          "Queue " + depth.queue() + ": " + depth.messages() + " messages wait");
    }
  }

  private void figures(Figures figures) {
    letters(figures.letters());
    late(figures);
  }

  private void database() {
    add(
        Severity.RED,
        DATABASE,
        Optional.empty(),
        "数据库没有回应：办件数、死信等数字暂缺，报文流动仍为实时",
        "The database does not answer: figures of cases and dead letters are missing, the flow is live");
  }

  private void letters(long open) {
    if (open > 0) {
      add(
          Severity.RED,
          "dead-letters",
          Optional.empty(),
          open + " 封死信待处理",
          open == 1 ? "1 dead letter is open" : open + " dead letters are open");
    }
  }

  private void late(Figures figures) {
    if (figures.late() > 0) {
      add(
          Severity.RED,
          "late",
          Optional.empty(),
          figures.late() + " 件办件已超过时限",
          figures.late() == 1 ? "1 case is late" : figures.late() + " cases are late");
    }
    if (figures.soonLate() > 0) {
      add(
          Severity.YELLOW,
          "late",
          Optional.empty(),
          figures.soonLate() + " 件办件将在下一个工作日内到期",
          figures.soonLate() + " due within the next working day");
    }
  }

  private void add(Severity severity, String kind, Optional<String> party, String zh, String en) {
    found.add(new Trouble(severity, kind, party, new Name(zh, en)));
  }
}
