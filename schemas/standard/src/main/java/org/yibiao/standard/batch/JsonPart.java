package org.yibiao.standard.batch;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;

/** A parser for one value within a stream, which stops where that is too large to be kept. */
final class JsonPart extends JsonParserDelegate {

  private final BoundedInput input;
  private final long start;
  private long tokens;

  JsonPart(JsonParser stream, BoundedInput input) {
    super(stream);
    this.input = input;
    start = input.total();
  }

  /** The value is larger than is kept. */
  static final class TooLargeToKeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** About how many bytes have been kept so far. */
  long size() {
    return input.total() - start + tokens * Bounds.EACH;
  }

  @Override
  public JsonToken nextToken() {
    count();
    return super.nextToken();
  }

  @Override
  public String nextName() {
    count();
    return super.nextName();
  }

  private void count() {
    tokens++;
    input.progress();
    if (size() > Bounds.LARGEST) {
      throw new TooLargeToKeep();
    }
  }
}
