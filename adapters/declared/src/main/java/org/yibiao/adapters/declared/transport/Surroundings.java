package org.yibiao.adapters.declared.transport;

import jakarta.jms.ConnectionFactory;
import java.util.Optional;

/**
 * What a declared department finds where it is plugged in.
 *
 * @param broker the hub's broker, for those that speak over queues
 */
public record Surroundings(Optional<ConnectionFactory> broker) {}
