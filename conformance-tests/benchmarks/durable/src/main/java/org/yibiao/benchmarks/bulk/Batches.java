package org.yibiao.benchmarks.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Right batches of the standard, to measure with documents of a size. */
public final class Batches {

  private Batches() {}

  /** One in JSON with so many records that it is about as large as this, and at least one. */
  public static byte[] json(int bytes) {
    int smallest = of(1).length;
    int each = of(2).length - smallest;
    return of(1 + Math.max(0, bytes - smallest) / each);
  }

  private static byte[] of(int many) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new BatchFile(Records.right(Form.BATCH_JSON, 0), many).writeJson(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
