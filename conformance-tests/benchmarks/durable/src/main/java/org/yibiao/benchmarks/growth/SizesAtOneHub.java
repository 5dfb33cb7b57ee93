package org.yibiao.benchmarks.growth;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import org.yibiao.benchmarks.bulk.Batches;
import org.yibiao.benchmarks.durable.run.HubPlan;
import org.yibiao.benchmarks.durable.run.Installation;
import org.yibiao.benchmarks.durable.run.Side;

/** One hub that is given things of several sizes in turns. */
final class SizesAtOneHub {

  private static final double MEBI = 1 << 20;
  private static final int KIBI = 1 << 10;

  /** A small thing is given often, so that all sizes take about as long. */
  private static final int MOST_TIMES = 200;

  private final Dimension dimension;
  private final GrowthOptions options;
  private final Findings findings;
  private final PrintStream out;

  SizesAtOneHub(Dimension dimension, GrowthOptions options, Findings findings, PrintStream out) {
    this.dimension = dimension;
    this.options = options;
    this.findings = findings;
    this.out = out;
  }

  /**
   * Something of a size.
   *
   * @param bytes how large it is
   * @param give gives it to a hub once and says how many milliseconds it took
   */
  private record Thing(String point, long bytes, ToDoubleFunction<Door> give) {}

  void measure() throws IOException, InterruptedException {
    HubPlan plan = new HubPlan("hub-" + dimension.label(), Door.SETTINGS, data -> {});
    try (Installation hubs =
        Installation.ofHubs(options.out(), options.hub(), options.javaOptions(), List.of(plan))) {
      Side hub = hubs.sides().get(0);
      Door door = new Door(hub.port());
      List<Thing> things = things();
      warmUp(door, things.get(0));
      peaks(door, hub, things);
      rounds(door, things);
      hubs.discard();
    }
  }

  private List<Thing> things() {
    LongFunction<Thing> kind = dimension == Dimension.PAYLOADS ? this::document : this::file;
    return options.points(dimension).stream().map(kind::apply).toList();
  }

  private Thing document(long kibibytes) {
    byte[] document = Batches.json(Math.toIntExact(kibibytes * KIBI));
    return new Thing(kibibytes + " KiB", document.length, door -> door.verdictMillis(document));
  }

  private Thing file(long mebibytes) {
    long bytes = mebibytes << 20;
    return new Thing(
        mebibytes + " MiB", bytes, door -> door.bringMillis(() -> new MadeUpFile(bytes)));
  }

  private void warmUp(Door door, Thing smallest) {
    long end = System.nanoTime() + options.warmUp().toNanos();
    while (System.nanoTime() < end) {
      smallest.give().applyAsDouble(door);
    }
  }

  /** From small to large, each once: how much more memory the process holds for it. */
  private void peaks(Door door, Side hub, List<Thing> things) {
    for (Thing each : things) {
      each.give().applyAsDouble(door);
      findings.held(dimension.label() + " to " + each.point(), hub.peakMebibytes());
    }
  }

  private void rounds(Door door, List<Thing> things) {
    Map<String, Integer> given = new LinkedHashMap<>();
    List<Thing> order = new ArrayList<>(things);
    for (int round = 0; round < options.rounds(); round++) {
      for (Thing each : order) {
        List<Double> millis = several(door, each);
        Collections.sort(millis);
        double median = millis.get(millis.size() / 2);
        double perMebi = median / (each.bytes() / MEBI);
        findings.add(dimension.label() + ": time for a MiB", "ms", each.point(), perMebi);
        given.merge(each.point(), millis.size(), Integer::sum);
        out.printf(
            "round %d, %s: %.1f ms, %.1f ms for a MiB%n", round + 1, each.point(), median, perMebi);
      }
      Collections.reverse(order);
    }
    given.forEach((point, many) -> findings.checked(dimension.label() + " " + point, many));
  }

  private List<Double> several(Door door, Thing thing) {
    List<Double> millis = new ArrayList<>();
    long end = System.nanoTime() + options.lasting().toNanos();
    do {
      millis.add(thing.give().applyAsDouble(door));
    } while (System.nanoTime() < end && millis.size() < MOST_TIMES);
    return millis;
  }
}
