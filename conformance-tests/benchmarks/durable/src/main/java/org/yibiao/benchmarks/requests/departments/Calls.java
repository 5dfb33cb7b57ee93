package org.yibiao.benchmarks.requests.departments;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often a department was asked about what. */
public final class Calls {

  private final Map<String, Integer> bySubject = new ConcurrentHashMap<>();

  void about(String subject) {
    bySubject.merge(subject, 1, Integer::sum);
  }

  Counted counted() {
    int total = bySubject.values().stream().mapToInt(Integer::intValue).sum();
    int most = bySubject.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return new Counted(total, bySubject.size(), most);
  }

  int counted(String subject) {
    return bySubject.getOrDefault(subject, 0);
  }

  /**
   * The sum of it.
   *
   * @param total how often it was asked at all
   * @param subjects about how many different ones
   * @param most how often about the one that it was asked about most
   */
  public record Counted(int total, int subjects, int most) {

    /** What {@link #toString} wrote. */
    public static Counted of(String text) {
      String[] words = text.strip().split(" ");
      return new Counted(
          Integer.parseInt(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2]));
    }

    @Override
    public String toString() {
      return total + " " + subjects + " " + most;
    }
  }
}
