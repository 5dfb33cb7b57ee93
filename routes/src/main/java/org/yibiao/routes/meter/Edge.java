package org.yibiao.routes.meter;

/**
 * One line of the map along which messages go.
 *
 * @param party a department's code; for submissions the protocol by which they come
 * @param of the service that is asked for, or the protocol by which a department comes
 */
public record Edge(Way way, String party, String of) {}
