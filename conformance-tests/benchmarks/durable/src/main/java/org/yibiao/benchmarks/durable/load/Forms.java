package org.yibiao.benchmarks.durable.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Applications to start a business: the standard's sample, each of another company. */
public final class Forms {

  private static final Charset GB2312 = Charset.forName("GB2312");
  private static final int FIRST_ROW = 0xB0;
  private static final int ROWS = 39;
  private static final int FIRST_CELL = 0xA1;
  private static final int CELLS = 94;
  private static final int CHARACTERS = ROWS * CELLS;

  private final String sample = read("/standard/1.2/samples/submission-business-start.json");
  private final AtomicInteger numbers = new AtomicInteger();

  /**
   * An application.
   *
   * @param company its name, which no other one has
   */
  public record Form(String company, String json) {}

  /** The next one. */
  public Form next() {
    String own = "湖畔智联" + name(numbers.getAndIncrement());
    return new Form(
        "无锡" + own + "信息技术有限公司",
        sample
            .replace("3f0c9d3e-6a51-4c52-9d0b-5f1c2a7e4b10", UUID.randomUUID().toString())
            .replace("湖畔智联", own));
  }

  /** Two common characters, since seals are cut in GB 2312 only: thirteen million names. */
  private static String name(int number) {
    return character(number % CHARACTERS) + character(number / CHARACTERS % CHARACTERS);
  }

  private static String character(int number) {
    byte[] code = {(byte) (FIRST_ROW + number / CELLS), (byte) (FIRST_CELL + number % CELLS)};
    return new String(code, GB2312);
  }

  private static String read(String resource) {
    try (InputStream in = Forms.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
