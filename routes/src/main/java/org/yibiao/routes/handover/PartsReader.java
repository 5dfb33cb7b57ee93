package org.yibiao.routes.handover;

import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * Reads texts one after the other as if they were one, without ever making it: the text of a
 * hundred records is so large that the collector treats it as an exception.
 */
final class PartsReader extends Reader {

  private final Iterator<String> parts;
  private String part = "";
  private int at;

  PartsReader(List<String> parts) {
    this.parts = parts.iterator();
  }

  @Override
  public int read(char[] into, int from, int most) {
    Objects.checkFromIndexSize(from, most, into.length);
    int taken = 0;
    while (taken < most && hasMore()) {
      int length = Math.min(most - taken, part.length() - at);
      part.getChars(at, at + length, into, from + taken);
      at += length;
      taken += length;
    }
    return taken == 0 && most > 0 ? -1 : taken;
  }

  private boolean hasMore() {
    while (at == part.length() && parts.hasNext()) {
      part = parts.next();
      at = 0;
    }
    return at < part.length();
  }

  @Override
  public void close() {
    // texts in memory hold nothing
  }
}
