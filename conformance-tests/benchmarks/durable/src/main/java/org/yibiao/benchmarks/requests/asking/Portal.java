package org.yibiao.benchmarks.requests.asking;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.yibiao.benchmarks.durable.load.WentWrong;
import org.yibiao.benchmarks.requests.departments.SlowDepartment;

/** Asks at the hub, or at what does the same at its door, and remembers what it was given. */
public final class Portal {

  private static final String PROVIDED = "\"provided\"";

  private final Door door;
  private final Questions questions;
  private final Collection<String> provided = new ConcurrentLinkedQueue<>();
  private final AtomicInteger forms = new AtomicInteger();

  /** A portal at this door. */
  public Portal(Door door, Questions questions) {
    this.door = door;
    this.questions = questions;
  }

  /** The answer to a data request; fails with {@link WentWrong} if no data are provided. */
  public CompletableFuture<byte[]> ask(SlowDepartment department, String home) {
    String id = UUID.randomUUID().toString();
    return door.post(
            "/api/v1/exchange/" + department.service(), questions.toHub(department, id, home))
        .thenApply(
            answer -> {
              times(1, PROVIDED, answer);
              provided.add(id);
              return answer;
            });
  }

  /** The form, filled in by four departments; fails if one of them did not give what it holds. */
  public CompletableFuture<byte[]> prefill(String home) {
    return door.post("/api/v1/prefill", questions.prefill(home))
        .thenApply(
            answer -> {
              forms.incrementAndGet();
              times(SlowDepartment.four().size(), PROVIDED, answer);
              return answer;
            });
  }

  /** The identifiers of the requests to which data were provided. */
  public Collection<String> provided() {
    return provided;
  }

  /** How many forms were answered, be it without what a department did not give in time. */
  public int forms() {
    return forms.get();
  }

  private static void times(int expected, String word, byte[] answer) {
    String text = new String(answer, StandardCharsets.UTF_8);
    int found = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      found++;
    }
    if (found < expected) {
      throw new WentWrong("Not everything was provided: " + text);
    }
  }
}
