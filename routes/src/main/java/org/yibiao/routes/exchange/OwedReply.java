package org.yibiao.routes.exchange;

import java.nio.charset.StandardCharsets;
import org.yibiao.adapters.kit.Digest;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.value.DepartmentCode;

/**
 * A reply that a data request by queue gets when its answer comes.
 *
 * @param messageId identifier of the request
 * @param asker the department that asked
 * @param queue name of the queue that the reply goes to, one of the asker's own
 * @param correlation what the reply bears as JMSCorrelationID
 * @param syntax form of the request, and so of the reply
 */
public record OwedReply(
    String messageId, DepartmentCode asker, String queue, String correlation, Syntax syntax) {

  /** The text of the reply that says this: a response or a problem. */
  public String text(Object document) {
    return new String(syntax.write(document), StandardCharsets.UTF_8);
  }

  /** The same for a request that was delivered again, so that it is owed one reply. */
  public String key() {
    String all = String.join("\n", messageId, queue, correlation);
    return Digest.sha256(all.getBytes(StandardCharsets.UTF_8));
  }
}
