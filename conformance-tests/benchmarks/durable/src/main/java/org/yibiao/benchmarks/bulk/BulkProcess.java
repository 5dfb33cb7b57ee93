package org.yibiao.benchmarks.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.yibiao.benchmarks.durable.run.JavaProcess;

/**
 * What runs in a side's own process: takes files that it is told of line by line, as {@code file,
 * tab, folder}, until there is no more.
 */
public final class BulkProcess {

  private BulkProcess() {}

  /** Arguments: the side and the form. */
  public static void main(String[] arguments) throws Exception {
    Form form = Form.of(arguments[1]);
    Taker taker = taker(arguments[0], form);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] told = line.split("\t");
      Taker.Taken taken = taker.take(Path.of(told[0]), Path.of(told[1]));
      System.out.println(
          JavaProcess.ANSWER + taken.seconds() + " " + taken.kept() + " " + taken.refused());
    }
    System.exit(0);
  }

  /** What a side takes this form with. */
  static Taker taker(String side, Form form) throws IOException {
    return side.equals(Bulk.HUB) ? new HubTaker(form) : bare(form);
  }

  private static Taker bare(Form form) throws IOException {
    return switch (form) {
      case BATCH_XML -> new BareXmlBatch();
      case BATCH_JSON -> new BareJsonBatch();
      case FIXED, CSV, XML, JSON_LINES -> new BareRegister(form);
    };
  }
}
