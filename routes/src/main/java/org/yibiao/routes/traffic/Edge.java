package org.yibiao.routes.traffic;

import java.util.Objects;

/**
 * One line of the map along which messages go.
 *
 * @param party a department's code; for submissions the protocol by which they come
 * @param of the service that is asked for, or the protocol by which a department comes
 */
public record Edge(Way way, String party, String of) {

  /** The party of a message that does not say whose it is. */
  public static final String NOBODY = "";

  /** Edges are sorted by their parties, told to other nodes, and kept: each has one. */
  public Edge {
    Objects.requireNonNull(way);
    Objects.requireNonNull(party);
    Objects.requireNonNull(of);
  }
}
