package org.yibiao.routes.attachments;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.yibiao.routes.intake.Refusal;

/** A content as it comes in: refused as soon as it is longer, or takes longer, than it may. */
final class BoundedContent extends FilterInputStream {

  private final long most;
  private final Duration within;
  private final Instant until;
  private final Clock clock;
  private long read;

  BoundedContent(InputStream in, AttachmentSettings settings, Clock clock) {
    super(in);
    this.most = settings.maxSize().toBytes();
    this.within = settings.within();
    this.clock = clock;
    this.until = clock.instant().plus(within);
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int got = super.read(buffer, offset, length);
    count(Math.max(0, got));
    return got;
  }

  private void count(int more) {
    read += more;
    if (read > most) {
      throw new Refusal(AttachmentProblems.tooLarge(most));
    }
    if (clock.instant().isAfter(until)) {
      throw new Refusal(AttachmentProblems.tooSlow(within));
    }
  }
}
