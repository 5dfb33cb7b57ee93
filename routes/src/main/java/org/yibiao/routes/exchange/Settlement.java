package org.yibiao.routes.exchange;

import java.time.Instant;
import java.util.List;
import org.yibiao.routes.messages.NewHop;
import org.yibiao.routes.traffic.DataSource;
import org.yibiao.standard.v1.EvidenceResponse;

/**
 * An answer that is to be kept.
 *
 * @param asked what it answers
 * @param text the response as it is kept
 * @param from where it comes from
 * @param heard how the hub came to it, which has not been written yet
 * @param at when it was there
 */
record Settlement(
    AskedEntry asked,
    EvidenceResponse response,
    String text,
    DataSource from,
    List<NewHop> heard,
    Instant at)
    implements EvidenceWrite {

  @Override
  public String messageId() {
    return asked.messageId();
  }
}
