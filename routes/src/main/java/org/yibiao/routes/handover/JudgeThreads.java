package org.yibiao.routes.handover;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The threads that judge records: as many as there are processors, unless said otherwise. */
@Component
class JudgeThreads {

  private final int many;
  private final ExecutorService threads;

  JudgeThreads(@Value("${yibiao.handover.threads:0}") int wished) {
    this.many = wished > 0 ? wished : Runtime.getRuntime().availableProcessors();
    this.threads = Executors.newFixedThreadPool(many, JudgeThreads::named);
  }

  private static Thread named(Runnable work) {
    Thread thread = new Thread(work, "handover-judge");
    thread.setDaemon(true);
    return thread;
  }

  /** How many chunks there may be between the file and the database. */
  int ahead() {
    return many + 2;
  }

  Future<JudgedChunk> submit(Callable<JudgedChunk> work) {
    return threads.submit(work);
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
