package org.yibiao.adapters.land;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets several hubs do something at the same moment. */
final class AtOnce {

  private AtOnce() {}

  /** What each of them got, together. */
  static <T> List<T> doAll(List<? extends Callable<List<T>>> hubs) throws Exception {
    CyclicBarrier start = new CyclicBarrier(hubs.size());
    ExecutorService threads = Executors.newFixedThreadPool(hubs.size());
    try {
      List<Future<List<T>>> running = new ArrayList<>();
      for (Callable<List<T>> hub : hubs) {
        running.add(
            threads.submit(
                () -> {
                  start.await(5, TimeUnit.SECONDS);
                  return hub.call();
                }));
      }
      List<T> all = new ArrayList<>();
      for (Future<List<T>> one : running) {
        all.addAll(one.get(20, TimeUnit.SECONDS));
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }
}
