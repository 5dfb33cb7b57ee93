package org.yibiao.benchmarks.growth;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yibiao.adapters.declared.scaffold.Scaffold;
import org.yibiao.benchmarks.durable.load.ClosedLoop;
import org.yibiao.benchmarks.durable.run.HubPlan;
import org.yibiao.benchmarks.durable.run.Installation;
import org.yibiao.benchmarks.durable.run.Round;
import org.yibiao.benchmarks.durable.run.Side;

/** A hub for each point, all up at the same time, asked in turns. */
final class HubsBeside {

  private static final int SEARCHES = 20;
  private static final int LETTERS = 26;

  private final Dimension dimension;
  private final GrowthOptions options;
  private final Findings findings;
  private final PrintStream out;
  private final Map<String, String> points = new LinkedHashMap<>();

  HubsBeside(Dimension dimension, GrowthOptions options, Findings findings, PrintStream out) {
    this.dimension = dimension;
    this.options = options;
    this.findings = findings;
    this.out = out;
  }

  void measure() throws IOException, InterruptedException {
    List<HubPlan> plans = new ArrayList<>();
    for (long point : options.points(dimension)) {
      plans.add(plan(point));
    }
    try (Installation hubs =
        Installation.ofHubs(options.out(), options.hub(), options.javaOptions(), plans)) {
      pileUp(hubs.sides());
      warmUp(hubs.sides());
      rounds(hubs.sides());
      for (Side each : hubs.sides()) {
        findings.held(points.get(each.name()), each.peakMebibytes());
        findings.checked(points.get(each.name()), each.target().acknowledged().size());
      }
      hubs.discard();
    }
  }

  private HubPlan plan(long point) {
    String name = "hub-" + dimension.label() + "-" + point;
    points.put(name, point + " " + dimension.label());
    return new HubPlan(name, Door.SETTINGS, data -> prepare(point, data));
  }

  private void prepare(long point, Path data) throws IOException {
    switch (dimension) {
      case MESSAGES -> new MessageFill(data).fill(point);
      case DEPARTMENTS -> plugIn(point, data.resolve("departments"));
      case BACKLOG -> {
        // it is piled up when the hub is up
      }
      case PAYLOADS, ATTACHMENTS ->
          throw new IllegalArgumentException(dimension.label() + " grow at one hub");
    }
  }

  private void pileUp(List<Side> hubs) {
    if (dimension == Dimension.BACKLOG) {
      List<Long> many = options.points(dimension);
      for (int i = 0; i < hubs.size(); i++) {
        new Backlog(Door.KEY).pile(many.get(i), hubs.get(i).brokerPort());
      }
    }
  }

  /** Folders as the hub's own command makes them. */
  private static void plugIn(long many, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < many; i++) {
      Scaffold.make("office-" + letters(i), "rest", folder);
    }
  }

  private static String letters(int number) {
    return "%c%c"
        .formatted((char) ('a' + number / LETTERS % LETTERS), (char) ('a' + number % LETTERS));
  }

  private void warmUp(List<Side> hubs) throws InterruptedException {
    Duration slice = Duration.ofSeconds(Math.min(5, options.warmUp().toSeconds()));
    for (Duration done = Duration.ZERO;
        done.compareTo(options.warmUp()) < 0;
        done = done.plus(slice)) {
      for (Side each : hubs) {
        each.round(new ClosedLoop(2, slice));
      }
    }
  }

  private void rounds(List<Side> hubs) throws InterruptedException {
    List<Side> order = new ArrayList<>(hubs);
    for (int round = 0; round < options.rounds(); round++) {
      for (Side each : order) {
        String point = points.get(each.name());
        Round given = each.round(new ClosedLoop(1, options.lasting()));
        double answer = given.tally().answerMillis(50);
        double completed = given.tally().completionMillis(50);
        double search = new Door(each.port()).searchMillis(SEARCHES);
        add("a submission's answer", point, answer);
        add("a case completed", point, completed);
        add("a search of messages", point, search);
        findings.add(
            dimension.label() + ": processor time of a case", "ms", point, given.processorMillis());
        out.printf(
            "round %d, %s: answer %.0f ms, case %.0f ms, search %.1f ms%n",
            round + 1, point, answer, completed, search);
      }
      Collections.reverse(order);
    }
  }

  private void add(String measure, String point, double millis) {
    findings.add(dimension.label() + ": " + measure, "ms", point, millis);
  }
}
