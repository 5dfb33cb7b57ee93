package org.yibiao.benchmarks.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.yibiao.benchmarks.durable.load.WentWrong;
import org.yibiao.benchmarks.requests.asking.Counter;
import org.yibiao.benchmarks.requests.asking.Portal;
import org.yibiao.benchmarks.requests.asking.Questions;
import org.yibiao.benchmarks.requests.departments.SlowDepartment;

/** Many ask at the same moment about the same home, of which nothing is kept yet. */
record Crowd(Portal portal, Counter departments, Questions questions, int size) {

  /**
   * What came of it.
   *
   * @param calls how often the department was asked
   * @param millis until the last of them had the answer
   */
  record Served(double calls, double millis) {}

  Served once() {
    String home = questions.anotherHome();
    long begin = System.nanoTime();
    List<CompletableFuture<byte[]>> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      all.add(portal.ask(SlowDepartment.KEEPABLE, home));
    }
    try {
      CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException e) {
      throw new WentWrong("Not everybody in the crowd was answered", e.getCause());
    }
    double millis = (System.nanoTime() - begin) / 1e6;
    int calls = departments.calls(SlowDepartment.KEEPABLE, home);
    if (calls != 1) {
      throw new WentWrong(
          "The department was called %d times for %d who asked at once".formatted(calls, size));
    }
    return new Served(calls, millis);
  }
}
