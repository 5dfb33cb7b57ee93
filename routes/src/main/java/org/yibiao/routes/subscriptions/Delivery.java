package org.yibiao.routes.subscriptions;

import java.time.Instant;
import org.yibiao.adapters.kit.Why;

/**
 * An event that a subscriber is to be given.
 *
 * @param id identifier of the message, the same on every try; a replay is another message
 * @param position the event's position in the ledger of changes
 * @param tries how often the department was asked to take it
 * @param refusals how often it refused
 * @param began since when it waits
 * @param why what came of the last try; empty words before it
 */
public record Delivery(
    String id,
    String subscription,
    long position,
    String subject,
    boolean isAside,
    int tries,
    int refusals,
    Instant nextTry,
    Instant began,
    Why why) {}
