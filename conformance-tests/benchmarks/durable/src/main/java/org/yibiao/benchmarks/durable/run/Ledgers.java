package org.yibiao.benchmarks.durable.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yibiao.benchmarks.durable.load.Taken;
import org.yibiao.benchmarks.durable.load.WentWrong;
import tools.jackson.databind.JsonNode;

/**
 * Looks at the end into what every side and every department says: each acknowledged application
 * has a completed case of its own with every part done, and was registered, taxed and given its
 * seals once.
 */
final class Ledgers {

  private static final int PARTS = 5;
  private static final int SHOWN = 10;

  private final Installation installation;

  Ledgers(Installation installation) {
    this.installation = installation;
  }

  /**
   * Checks a side.
   *
   * @return how many applications were looked into
   * @throws WentWrong if anything was lost, done twice or not finished
   */
  int check(Side side) {
    List<Taken> all = List.copyOf(side.target().acknowledged());
    List<String> wrong = new ArrayList<>(doubles(all));
    wrong.addAll(all.parallelStream().flatMap(each -> wrong(side, each).stream()).toList());
    if (!wrong.isEmpty()) {
      throw new WentWrong(
          "The ledgers of %s are wrong in %d places: %s"
              .formatted(
                  side.name(), wrong.size(), wrong.subList(0, Math.min(SHOWN, wrong.size()))));
    }
    return all.size();
  }

  private static List<String> doubles(List<Taken> all) {
    return all.stream()
        .collect(Collectors.groupingBy(Taken::location, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(each -> each.getValue() > 1)
        .map(each -> each.getKey() + " stands for several applications")
        .toList();
  }

  private List<String> wrong(Side side, Taken taken) {
    List<String> wrong = new ArrayList<>();
    JsonNode document = side.target().client().look(taken.location()).join();
    if (!isDone(document)) {
      wrong.add(taken.location() + ": " + document);
    }
    List<String> registered = ledger(side, "market-regulation", taken.company());
    once(wrong, taken.company() + " registered", registered.size());
    for (String creditCode : registered) {
      once(wrong, creditCode + " taxpayer", ledger(side, "tax", creditCode).size());
      Map<String, Long> seals = seals(ledger(side, "public-security", creditCode));
      if (seals.isEmpty()) {
        wrong.add(creditCode + " has no seal");
      }
      seals.forEach((type, count) -> once(wrong, creditCode + " seal " + type, count));
    }
    return wrong;
  }

  private static boolean isDone(JsonNode document) {
    JsonNode parts = document.path("part");
    boolean done = document.path("state").asString("").equals("completed");
    for (JsonNode part : parts) {
      done &= part.path("state").asString("").equals("done");
    }
    return done && parts.size() == PARTS;
  }

  private List<String> ledger(Side side, String department, String subject) {
    return installation.ledger(side.name(), department, subject);
  }

  private static Map<String, Long> seals(List<String> lines) {
    return lines.stream()
        .map(line -> line.split(" ")[0])
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static void once(List<String> wrong, String what, long count) {
    if (count != 1) {
      wrong.add(what + " " + count + " times");
    }
  }
}
