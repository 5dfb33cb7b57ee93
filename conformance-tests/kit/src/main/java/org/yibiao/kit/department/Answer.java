package org.yibiao.kit.department;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.ServiceOutcome;
import tools.jackson.databind.node.ObjectNode;

/**
 * What came of one request.
 *
 * @param tree what it means, as {@link Heard} writes it
 * @param outcome the answer itself, if one came
 * @param count how many answers came
 * @param asked when it was asked
 * @param took until the first answer
 * @param messages what crossed the border, in the department's own form
 * @param wire what went over the wire, where that can be seen
 */
public record Answer(
    ObjectNode tree,
    Optional<ServiceOutcome> outcome,
    int count,
    Instant asked,
    Duration took,
    List<NativeMessage> messages,
    List<WireMessage> wire) {}
