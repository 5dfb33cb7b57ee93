package org.yibiao.routes.intake;

/**
 * A submission as it came, before anybody looked into it.
 *
 * @param protocol how it came, such as {@code REST/JSON}
 */
public record Incoming(Syntax syntax, String protocol, byte[] content) {}
