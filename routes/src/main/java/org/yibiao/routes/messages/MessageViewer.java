package org.yibiao.routes.messages;

import java.util.Optional;

/**
 * Who looks at messages.
 *
 * @param name as the audit trail knows them
 * @param within the one department whose messages they may see; empty: all
 * @param sees how much of what crossed they may see
 */
public record MessageViewer(String name, Optional<String> within, Sees sees) {

  /** How much of what crossed. */
  public enum Sees {
    /** That it crossed. */
    NOTHING,
    /** What it says, but not of people. */
    MASKED,
    /** All, for a reason that they say. */
    CLEAR
  }

  /** Whether they may know of a message. */
  public boolean knows(MessageEntry message) {
    return within.map(message::isPartOf).orElse(true);
  }

  /** Whether they may see what crossed with a hop; a department sees only its own border. */
  public boolean maySee(HopEntry hop) {
    return sees != Sees.NOTHING && within.map(own -> own.equals(hop.party())).orElse(true);
  }
}
