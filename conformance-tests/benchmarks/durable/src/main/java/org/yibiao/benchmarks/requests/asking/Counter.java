package org.yibiao.benchmarks.requests.asking;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.yibiao.benchmarks.requests.departments.Calls.Counted;
import org.yibiao.benchmarks.requests.departments.SlowDepartment;

/** Goes to the departments themselves: asks them without the hub, and has them tell their calls. */
public final class Counter {

  private final Door door;
  private final Questions questions;

  /** A way to the departments behind this door. */
  public Counter(Door door, Questions questions) {
    this.door = door;
    this.questions = questions;
  }

  /** The department's own answer. */
  public CompletableFuture<byte[]> ask(SlowDepartment department, String home) {
    byte[] question = questions.toDepartment(UUID.randomUUID().toString(), home);
    return door.post("/" + department.code() + "/ownership", question);
  }

  /** How often it was asked, by whomever. */
  public Counted calls(SlowDepartment department) {
    return Counted.of(door.get("/" + department.code() + "/calls"));
  }

  /** How often it was asked about this home. */
  public int calls(SlowDepartment department, String home) {
    return Integer.parseInt(door.get("/" + department.code() + "/calls?" + home).strip());
  }
}
