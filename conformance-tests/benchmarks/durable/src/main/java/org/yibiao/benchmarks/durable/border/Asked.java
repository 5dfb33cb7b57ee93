package org.yibiao.benchmarks.durable.border;

import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.ServiceAnswer;

/**
 * What came of asking a department.
 *
 * @param answer its answer; nothing if it comes later
 * @param crossings what went over the border meanwhile
 */
public record Asked(Optional<ServiceAnswer> answer, List<Crossing> crossings) {}
