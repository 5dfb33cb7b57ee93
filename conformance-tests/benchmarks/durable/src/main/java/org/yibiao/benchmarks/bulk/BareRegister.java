package org.yibiao.benchmarks.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.yibiao.benchmarks.bulk.BareJudge.Judged;

/**
 * The reference for hand-overs: one parser for the file, validators on as many threads as the hub
 * has, and batch inserts in the file's order, one transaction for as many records as the hub's.
 */
final class BareRegister implements Taker {

  private static final int CHUNK = 500;

  private final int threads = Runtime.getRuntime().availableProcessors();
  private final ExecutorService pool = Executors.newFixedThreadPool(threads);
  private final Form form;
  private final BareRules rules = new BareRules();
  private final ThreadLocal<BareJudge> judges;

  BareRegister(Form form) throws IOException {
    this.form = form;
    this.judges = ThreadLocal.withInitial(() -> new BareJudge(form, rules));
  }

  @Override
  public Taken take(Path file, Path data) throws Exception {
    try (var database = KeptIn.folder(data)) {
      return take(file, database);
    }
  }

  private Taken take(Path file, DataSource database) throws Exception {
    try (Connection connection = database.getConnection();
        BareInserts inserts = BareInserts.into(connection)) {
      long start = System.nanoTime();
      try (BareParser.Reading records = BareParser.open(form, file)) {
        work(records, inserts);
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Taken(seconds, inserts.count("kept"), inserts.count("set_aside"));
    }
  }

  private void work(Iterator<Map<String, String>> records, BareInserts inserts) throws Exception {
    Deque<Future<List<Judged>>> ahead = new ArrayDeque<>();
    while (records.hasNext() || !ahead.isEmpty()) {
      while (records.hasNext() && ahead.size() < threads + 2) {
        List<Map<String, String>> chunk = chunk(records);
        ahead.add(pool.submit(() -> judges.get().judge(chunk)));
      }
      inserts.keep(ahead.remove().get());
    }
  }

  private static List<Map<String, String>> chunk(Iterator<Map<String, String>> records) {
    List<Map<String, String>> chunk = new ArrayList<>(CHUNK);
    while (chunk.size() < CHUNK && records.hasNext()) {
      chunk.add(records.next());
    }
    return chunk;
  }
}
