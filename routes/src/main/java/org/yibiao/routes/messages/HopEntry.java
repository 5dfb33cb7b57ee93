package org.yibiao.routes.messages;

import java.time.Instant;
import java.util.Optional;

/**
 * A hop of a message, without what crossed.
 *
 * @param ordinal its number among the message's hops, from 1
 * @param position its key in the table
 * @param hasContent whether what crossed is still kept
 * @see NewHop
 */
public record HopEntry(
    int ordinal,
    long position,
    HopDirection direction,
    String party,
    String protocol,
    String node,
    int tries,
    Optional<Long> tookMillis,
    Optional<String> outcome,
    Optional<String> error,
    int bytes,
    String sha256,
    Instant at,
    boolean hasContent) {}
