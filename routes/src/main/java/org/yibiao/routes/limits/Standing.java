package org.yibiao.routes.limits;

import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import java.time.Instant;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/**
 * How a department stands, as this node of the hub sees it.
 *
 * @param closedUntil end of the maintenance, if it is in one
 * @param closedFor what the maintenance is for
 * @param breaker the breaker's state
 * @param askedAgainAt while the breaker is open: when the department is tried again
 * @param asking how many requests are with it now
 */
public record Standing(
    Optional<Instant> closedUntil,
    Optional<Name> closedFor,
    State breaker,
    Optional<Instant> askedAgainAt,
    int asking) {}
