package org.yibiao.conformance.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yibiao.adapters.kit.simulator.DepartmentSimulator;
import org.yibiao.conformance.system.Cluster;

/** What the simulated departments really did, by their own ledgers. */
final class Ledgers {

  private final Cluster cluster;

  Ledgers(Cluster cluster) {
    this.cluster = cluster;
  }

  /** What was done more than once for a company, in words; and what was not done at all. */
  List<String> wrong(String company, boolean isCompleted) {
    List<String> wrong = new ArrayList<>();
    List<String> companies = of("market-regulation", company);
    times(wrong, company + " registered", companies.size(), isCompleted);
    for (String creditCode : companies) {
      times(wrong, creditCode + " taxpayer", of("tax", creditCode).size(), isCompleted);
      Map<String, Long> seals =
          of("public-security", creditCode).stream()
              .collect(Collectors.groupingBy(seal -> seal.split(" ")[0], Collectors.counting()));
      seals.forEach(
          (type, count) -> times(wrong, creditCode + " seal " + type, count, isCompleted));
      if (isCompleted && seals.isEmpty()) {
        wrong.add(creditCode + " has no seal");
      }
    }
    return wrong;
  }

  private static void times(List<String> wrong, String what, long count, boolean isCompleted) {
    if (count > 1 || isCompleted && count == 0) {
      wrong.add(what + " " + count + " times");
    }
  }

  private List<String> of(String department, String company) {
    return cluster
        .deed(department, DepartmentSimulator.SHOW_LEDGER, company)
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }
}
