package org.yibiao.routes.messages;

import java.time.Instant;
import java.util.Optional;

/**
 * A message that the log is told of for the first time.
 *
 * @param subject the number of whom it is about, in clear; it is not kept so
 * @param caseNumber the case that it belongs to
 * @see MessageEntry
 */
public record NewMessage(
    String id,
    MessageKind kind,
    Optional<String> caseNumber,
    Optional<String> causedBy,
    String conversation,
    String department,
    String asker,
    String protocol,
    Optional<String> service,
    Optional<String> resource,
    Optional<String> subject,
    MessageState state,
    Optional<String> error,
    Instant at) {}
