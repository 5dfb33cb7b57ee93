package org.yibiao.benchmarks.requests;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.yibiao.benchmarks.durable.load.Latencies;
import org.yibiao.benchmarks.durable.load.Load;
import org.yibiao.benchmarks.durable.run.Contestant;
import org.yibiao.benchmarks.durable.run.JavaProcess;

/** One kind of question, put to one program. */
final class Asked implements Contestant<Answered> {

  private final String name;
  private final JavaProcess process;
  private final Supplier<CompletableFuture<byte[]>> question;

  Asked(String name, JavaProcess process, Supplier<CompletableFuture<byte[]>> question) {
    this.name = name;
    this.process = process;
    this.question = question;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Answered round(Load load) throws InterruptedException {
    Duration before = process.processorTime();
    long begin = System.nanoTime();
    Latencies latencies = new Latencies(begin);
    load.put(
        begin, due -> question.get().thenAccept(answer -> latencies.ended(due, System.nanoTime())));
    double millis = process.processorTime().minus(before).toNanos() / 1e6;
    return new Answered(latencies, millis / Math.max(1, latencies.count()));
  }

  @Override
  public void rest() throws InterruptedException {
    process.awaitIdle();
  }
}
