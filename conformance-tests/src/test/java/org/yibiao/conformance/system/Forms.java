package org.yibiao.conformance.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Applications of users of their own: the standard's sample with what must be new made new. */
public final class Forms {

  /** From another number in every process: companies stay registered. */
  private static final AtomicInteger NUMBERS =
      new AtomicInteger(ThreadLocalRandom.current().nextInt(1 << 20));

  private static final Charset GB2312 = Charset.forName("GB2312");
  private static final int FIRST_ROW = 0xB0;
  private static final int ROWS = 39;
  private static final int FIRST_CELL = 0xA1;
  private static final int CELLS = 94;
  private static final String SAMPLES = "/standard/1.2/samples/submission-";
  private static final String BUSINESS = SAMPLES + "business-start.";
  private static final String FOREIGN_TRADE = SAMPLES + "foreign-trade.json";

  private Forms() {}

  /** A complete application as XML. */
  public static String xml() {
    return fresh(BUSINESS + "xml");
  }

  /** A complete application as JSON. */
  public static String json() {
    return fresh(BUSINESS + "json");
  }

  /** A complete application for a foreign-trade company, as JSON. */
  public static String foreignTrade() {
    return fresh(FOREIGN_TRADE);
  }

  private static String fresh(String sample) {
    return read(sample)
        .replace("3f0c9d3e-6a51-4c52-9d0b-5f1c2a7e4b10", UUID.randomUUID().toString())
        .replace("7c1e5b92-40d8-4f6a-8f3e-9a2b6d0c4e71", UUID.randomUUID().toString())
        .replace("湖畔智联", "湖畔智联" + name());
  }

  /**
   * A name that no other company of this test run has, of common characters: seals are cut in
   * GB2312 only.
   */
  private static String name() {
    int number = NUMBERS.getAndIncrement();
    // all pairs of characters, before one comes again
    return character(number) + character(number * 31 + number / (ROWS * CELLS));
  }

  private static String character(int number) {
    int row = FIRST_ROW + Math.floorMod(Math.floorDiv(number, CELLS), ROWS);
    int cell = FIRST_CELL + Math.floorMod(number, CELLS);
    return new String(new byte[] {(byte) row, (byte) cell}, GB2312);
  }

  private static String read(String resource) {
    try (InputStream in = Forms.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
