package org.yibiao.routes.cases;

import java.nio.charset.StandardCharsets;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.v1.PartState;

/**
 * What travels on the hub's own queues: which step is meant, and which try of it. A ticket of
 * another try than the step's next one, or from before the step was held back, is out of date.
 *
 * @param step message id of the step request
 * @param attempt number of the try, from 1
 * @param hold how often the step had been held back when the ticket was made
 */
public record StepTicket(String step, int attempt, Integer hold) {

  /** A ticket that does not say so is of a step that was never held back. */
  public StepTicket {
    hold = hold == null ? 0 : hold;
  }

  /** A ticket of a step that was never held back. */
  public StepTicket(String step, int attempt) {
    this(step, attempt, 0);
  }

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
    return new StepTicket(step.messageId(), step.attempts() + 1, step.holds());
  }

  static StepTicket current(CaseStep step) {
    return new StepTicket(step.messageId(), step.attempts(), step.holds());
  }

  /** The ticket of the same try for the step as it is now. */
  StepTicket of(CaseStep now) {
    return new StepTicket(step, attempt, now.holds());
  }

  /** True if the step waits for this ticket to be asked for. */
  boolean isNextOf(CaseStep other) {
    boolean mayStart = other.state() == PartState.DUE || other.state() == PartState.RETRYING;
    return mayStart && equals(next(other));
  }

  /** True if the step was being asked for with this ticket when the hub died. */
  boolean wasInterruptedOf(CaseStep other) {
    return other.isRunning() && equals(current(other));
  }
}
