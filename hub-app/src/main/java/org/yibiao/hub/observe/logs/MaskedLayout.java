package org.yibiao.hub.observe.logs;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import org.yibiao.routes.PersonalData;

/**
 * Masks personal data in every line of the log that is written as text, whatever part of the
 * pattern they came by: the message, its arguments, an exception, or the words of the thread.
 */
public final class MaskedLayout extends PatternLayout {

  @Override
  public String doLayout(ILoggingEvent event) {
    return PersonalData.masked(super.doLayout(event));
  }
}
