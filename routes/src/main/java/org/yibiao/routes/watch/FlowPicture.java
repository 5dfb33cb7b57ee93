package org.yibiao.routes.watch;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.limits.Availability;
import org.yibiao.routes.traffic.Way;

/**
 * The hub as monitoring staff see it at one moment, over all its nodes.
 *
 * @param at the moment
 * @param nodes the nodes that are heard
 * @param silent nodes that were heard in the last minute and are silent now
 * @param figures of the whole hub; empty for who sees only a part of it, and while the database
 *     does not tell them
 * @param waiting messages that wait in the hub's queues, those with the most first
 * @param troubles what a person should look at, the worst first
 */
public record FlowPicture(
    Instant at,
    List<String> nodes,
    List<String> silent,
    List<Line> ways,
    List<Party> departments,
    List<Depth> waiting,
    Optional<Figures> figures,
    List<Trouble> troubles) {

  /**
   * What goes along one edge, over the last minute.
   *
   * @param of the service, or the protocol
   * @param rate messages a second
   * @param errors how many of the minute's messages went wrong
   * @param p50 milliseconds under which half of them were
   * @param p99 milliseconds under which 99 of 100 were
   */
  public record Line(
      Way way,
      String party,
      String of,
      double rate,
      long count,
      long errors,
      double p50,
      double p99) {}

  /**
   * A department.
   *
   * @param until when it is asked again, while it is not
   * @param reason what its maintenance is for
   * @param openSteps steps that it has not done, waited for or with it, if the database tells
   * @param letters its open dead letters, if the database tells
   * @param asking how many requests are with it now, from this node
   * @param lines what goes to it and comes from it, only what moved in the last minute
   */
  public record Party(
      String code,
      Name name,
      String protocol,
      Availability state,
      Optional<OffsetDateTime> until,
      Optional<Name> reason,
      Optional<Long> openSteps,
      Optional<Long> letters,
      int asking,
      List<Line> lines) {}

  /** Messages that wait in a queue, and how many take them from there. */
  public record Depth(String queue, long messages, int takers) {}

  /**
   * Figures of the whole hub.
   *
   * @param letters open dead letters, of the hub and of all departments
   * @param outbox messages that wait for the broker
   * @param openCases cases that are not completed
   * @param casesToday cases that came in since midnight
   * @param late cases that run, and whose limit in working days is over
   * @param soonLate cases whose limit is over after the next working day
   * @param onceOnly of all that forms needed, the part that applicants did not have to give, from 0
   *     to 1; empty before the first form
   */
  public record Figures(
      long letters,
      long outbox,
      long openCases,
      long casesToday,
      long late,
      long soonLate,
      Optional<Double> onceOnly) {}

  /** How bad a trouble is. */
  public enum Severity {
    /** Something fails, or somebody waits in vain. */
    @JsonProperty("red")
    RED,
    /** It will, if nobody looks. */
    @JsonProperty("yellow")
    YELLOW
  }

  /**
   * What a person should look at.
   *
   * @param kind what it is, such as {@code department} or {@code dead-letters}
   * @param party whom it is about; empty for the hub itself
   */
  public record Trouble(Severity severity, String kind, Optional<String> party, Name text) {

    /** True if it is about a department, or about what nobody sees while it lasts. */
    public boolean concerns(String department) {
      return kind.equals(Troubles.DATABASE) || party.filter(department::equals).isPresent();
    }
  }
}
