package org.yibiao.routes.exchange;

import java.util.List;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.messages.NewHop;
import org.yibiao.routes.messages.NewMessage;

/**
 * All that is written when a data request is let through.
 *
 * @param asked its place in the ledger, open or answered
 * @param message the same in the log of messages
 * @param hops of that message, in their order
 * @param event what the audit trail says of it
 */
record EvidenceEntry(AskedEntry asked, NewMessage message, List<NewHop> hops, AuditEvent event)
    implements EvidenceWrite {

  @Override
  public String messageId() {
    return asked.messageId();
  }
}
