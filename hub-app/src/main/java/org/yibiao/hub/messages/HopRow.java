package org.yibiao.hub.messages;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import org.yibiao.routes.messages.HopEntry;

/**
 * A hop in a message's timeline.
 *
 * @param party who is on the other side
 * @param content whether what crossed is still kept
 * @see HopEntry
 */
record HopRow(
    int ordinal,
    String direction,
    String party,
    String protocol,
    String node,
    @JsonProperty("try") int tries,
    Optional<Long> tookMillis,
    String outcome,
    String error,
    int bytes,
    String sha256,
    Instant at,
    boolean content) {

  static HopRow of(HopEntry hop) {
    return new HopRow(
        hop.ordinal(),
        hop.direction().code(),
        hop.party(),
        hop.protocol(),
        hop.node(),
        hop.tries(),
        hop.tookMillis(),
        hop.outcome().orElse(""),
        hop.error().orElse(""),
        hop.bytes(),
        hop.sha256(),
        hop.at(),
        hop.hasContent());
  }
}
