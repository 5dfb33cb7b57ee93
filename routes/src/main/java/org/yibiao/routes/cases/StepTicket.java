package org.yibiao.routes.cases;

import java.nio.charset.StandardCharsets;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.NotReadable;

/**
 * What travels on the hub's own queues: which step is meant, and which try of it. A ticket of
 * another try than the step's next one is out of date.
 *
 * @param step message id of the step request
 * @param attempt number of the try, from 1
 */
public record StepTicket(String step, int attempt) {

  /** The ticket as text. */
  public String text() {
    return CanonicalJson.writeString(this);
  }

  /**
   * Reads a ticket.
   *
   * @throws NotReadable if the text is none
   */
  public static StepTicket of(String text) {
    StepTicket ticket = CanonicalJson.read(text.getBytes(StandardCharsets.UTF_8), StepTicket.class);
    if (ticket == null || ticket.step() == null) {
      throw new NotReadable("Not a ticket: " + text, null);
    }
    return ticket;
  }

  static StepTicket next(CaseStep step) {
    return new StepTicket(step.messageId(), step.attempts() + 1);
  }

  static StepTicket current(CaseStep step) {
    return new StepTicket(step.messageId(), step.attempts());
  }
}
