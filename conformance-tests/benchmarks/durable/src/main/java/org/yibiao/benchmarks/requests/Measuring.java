package org.yibiao.benchmarks.requests;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.yibiao.benchmarks.durable.load.ClosedLoop;
import org.yibiao.benchmarks.durable.load.OpenLoop;
import org.yibiao.benchmarks.durable.run.Comparing;
import org.yibiao.benchmarks.requests.asking.Counter;
import org.yibiao.benchmarks.requests.asking.Portal;
import org.yibiao.benchmarks.requests.asking.Questions;
import org.yibiao.benchmarks.requests.departments.SlowDepartment;

/** Puts the questions, one kind after the other. */
final class Measuring {

  /** About so many different homes cached answers are given. */
  private static final int HOMES = 64;

  private static final double HALF = 0.5;

  private final Programs programs;
  private final RequestOptions options;
  private final PrintStream out;
  private final Questions questions;
  private final Portal hub;
  private final Counter departments;
  private final RequestFindings findings = new RequestFindings();

  Measuring(Programs programs, RequestOptions options, PrintStream out) {
    this.programs = programs;
    this.options = options;
    this.out = out;
    this.questions = programs.questions();
    this.hub = programs.portal(Programs.HUB);
    this.departments = programs.atDepartments();
  }

  /** All of it. */
  RequestFindings all() throws InterruptedException {
    cached();
    uncached();
    prefill();
    crowd();
    return findings;
  }

  private void cached() throws InterruptedException {
    List<String> homes =
        IntStream.range(0, HOMES).mapToObj(any -> questions.anotherHome()).toList();
    homes.forEach(each -> hub.ask(SlowDepartment.KEEPABLE, each).join());
    AtomicInteger next = new AtomicInteger();
    Supplier<String> home = () -> homes.get(Math.floorMod(next.getAndIncrement(), HOMES));
    Portal bare = programs.portal(Programs.BARE);
    Comparing<Answered> comparing =
        comparing(
            byHub(() -> hub.ask(SlowDepartment.KEEPABLE, home.get())),
            new Asked(
                Programs.BARE,
                programs.process(Programs.BARE),
                () -> bare.ask(SlowDepartment.KEEPABLE, home.get())));
    ClosedLoop loop = warm(comparing, options.clients());
    String name = "Cached, " + loop.name();
    findings.cached(name, comparing.compare(name, options.rounds(), round -> loop));
  }

  private void uncached() throws InterruptedException {
    Comparing<Answered> comparing =
        comparing(
            byHub(() -> hub.ask(SlowDepartment.KEEPABLE, questions.anotherHome())),
            byDepartment(SlowDepartment.KEEPABLE));
    ClosedLoop loop = warm(comparing, options.clients());
    String busy = "Uncached, " + loop.name();
    Map<String, List<Answered>> rounds = comparing.compare(busy, options.rounds(), round -> loop);
    findings.saturated(busy, rounds);
    double rate = HALF * RequestFindings.rateOfHub(rounds);
    String half = "Uncached, half of that, " + new OpenLoop(rate, options.lasting(), 0).name();
    findings.uncached(
        half,
        comparing.compare(
            half, options.rounds(), round -> new OpenLoop(rate, options.lasting(), round)));
  }

  private void prefill() throws InterruptedException {
    Comparing<Answered> comparing =
        comparing(
            byHub(() -> hub.prefill(questions.anotherHome())), byDepartment(SlowDepartment.LAZY));
    ClosedLoop loop = warm(comparing, 1);
    String name = "Form of four departments, " + loop.name();
    findings.prefill(name, comparing.compare(name, options.rounds(), round -> loop));
  }

  private void crowd() {
    Crowd crowd = new Crowd(hub, departments, questions, options.crowd());
    // the connections are made before anything is measured
    crowd.once();
    List<Crowd.Served> rounds = new ArrayList<>();
    for (int round = 0; round < options.rounds(); round++) {
      Crowd.Served served = crowd.once();
      rounds.add(served);
      out.printf("%d at once, round %d: %s%n", options.crowd(), round + 1, served);
    }
    findings.crowd(options.crowd() + " at once about one home", rounds);
  }

  private Asked byHub(Supplier<CompletableFuture<byte[]>> question) {
    return new Asked(Programs.HUB, programs.process(Programs.HUB), question);
  }

  private Asked byDepartment(SlowDepartment department) {
    return new Asked(
        department.code(),
        programs.process(Programs.DEPARTMENTS),
        () -> departments.ask(department, questions.anotherHome()));
  }

  private Comparing<Answered> comparing(Asked one, Asked other) {
    return new Comparing<>(List.of(one, other), out);
  }

  /** The load under which both sides are warm then. */
  private ClosedLoop warm(Comparing<Answered> comparing, int clients) throws InterruptedException {
    comparing.warmUp(options.warmUp(), clients);
    return new ClosedLoop(clients, options.lasting());
  }
}
