package org.yibiao.benchmarks.requests;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;
import org.yibiao.benchmarks.durable.load.WentWrong;
import org.yibiao.benchmarks.requests.asking.Door;
import org.yibiao.benchmarks.requests.asking.Portal;
import org.yibiao.benchmarks.requests.asking.Questions;
import org.yibiao.benchmarks.requests.departments.SlowDepartment;

/** The portal registers for what it will ask, until the hub knows all slow departments. */
record Opening(Door hub, Portal portal, Questions questions) {

  private static final int TRIES = 400;
  private static final long BETWEEN_TRIES = 500;
  private static final int CREATED = 201;

  /** The first answer that the hub gives. */
  byte[] await() throws InterruptedException {
    for (SlowDepartment each : SlowDepartment.values()) {
      register(each);
    }
    awaitForm();
    return portal.ask(SlowDepartment.KEEPABLE, questions.anotherHome()).join();
  }

  private void register(SlowDepartment department) throws InterruptedException {
    byte[] application =
        "{\"resource\":\"%s\",\"ground\":\"《中华人民共和国契税法》第六条\"}"
            .formatted(department.resource())
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < TRIES; i++) {
      if (hub.status("/api/v1/grants", application) == CREATED) {
        return;
      }
      Thread.sleep(BETWEEN_TRIES);
    }
    throw new WentWrong("The hub does not know " + department.code());
  }

  private void awaitForm() throws InterruptedException {
    for (int i = 0; i < TRIES; i++) {
      try {
        portal.prefill(questions.anotherHome()).join();
        return;
      } catch (CompletionException notYet) {
        Thread.sleep(BETWEEN_TRIES);
      }
    }
    throw new WentWrong("The hub does not fill in the form");
  }
}
