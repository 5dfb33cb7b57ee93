package org.yibiao.benchmarks.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Predicate;
import org.yibiao.routes.handover.HandoverDesk;
import org.yibiao.standard.batch.BatchSummary;
import org.yibiao.standard.batch.BatchValidator;
import org.yibiao.standard.validation.StandardValidator;

/** The hub's own: its desk for hand-overs, and its check of batches. */
final class HubTaker implements Taker {

  private final BatchValidator batches =
      new BatchValidator(new StandardValidator(Clock.systemUTC()));
  private final Form form;

  HubTaker(Form form) {
    this.form = form;
  }

  @Override
  public Taken take(Path file, Path data) throws IOException {
    return form.register().isPresent()
        ? handedOver(file, data, form.register().get())
        : checked(file);
  }

  private static Taken handedOver(Path file, Path data, Form.Register register) throws IOException {
    try (HandoverDesk desk =
        new HandoverDesk(KeptIn.folder(data), register.department(), data.resolve("files"))) {
      long start = System.nanoTime();
      HandoverDesk.Result done = desk.take(register.department(), register.code(), file);
      double seconds = seconds(start);
      if (!done.state().equals("DONE")) {
        throw new IllegalStateException(done.toString());
      }
      return new Taken(seconds, done.kept(), done.refused());
    }
  }

  private Taken checked(Path file) throws IOException {
    long start = System.nanoTime();
    try (InputStream in = Files.newInputStream(file)) {
      BatchSummary summary =
          form == Form.BATCH_XML
              ? batches.validateXml(in, finding -> {})
              : batches.validateJson(in, finding -> {});
      if (!summary.isReadToTheEnd() || summary.findings().keySet().stream().anyMatch(isOfFrame())) {
        throw new IllegalStateException(summary.toString());
      }
      return new Taken(seconds(start), summary.valid(), summary.refused());
    }
  }

  /** The digest and the counts of a made-up batch are right: both sides must say so. */
  private static Predicate<String> isOfFrame() {
    return rule -> rule.startsWith("B-");
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
