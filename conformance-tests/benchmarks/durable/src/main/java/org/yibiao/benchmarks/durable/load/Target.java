package org.yibiao.benchmarks.durable.load;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A side as the generator sees it, with everything that it has acknowledged. */
public final class Target implements AutoCloseable {

  private final Client client;
  private final Watch watch;
  private final Forms forms = new Forms();
  private final Collection<Taken> acknowledged = new ConcurrentLinkedQueue<>();

  /** The side at this port of this machine. */
  public Target(int port) {
    this.client = new Client(port);
    this.watch = new Watch(client);
  }

  /** The way to it. */
  public Client client() {
    return client;
  }

  /** What it has acknowledged since the beginning. */
  public Collection<Taken> acknowledged() {
    return acknowledged;
  }

  /** Puts it under a load and waits until every case is completed. */
  public Tally under(Load load) throws InterruptedException {
    watch.forget();
    Tally tally = new Tally(System.nanoTime());
    load.put(tally.begin(), due -> follow(due, tally));
    return tally;
  }

  /**
   * Hands one application in and follows its case to the end.
   *
   * @param due when it was to be handed in, from which its latencies count
   */
  private CompletableFuture<Void> follow(long due, Tally tally) {
    return client
        .submit(forms.next())
        .thenCompose(
            taken -> {
              acknowledged.add(taken);
              tally.acknowledged(due, System.nanoTime());
              return watch.completion(taken);
            })
        .thenAccept(at -> tally.completed(due, at));
  }

  @Override
  public void close() {
    watch.close();
  }
}
