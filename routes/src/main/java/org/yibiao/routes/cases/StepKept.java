package org.yibiao.routes.cases;

import java.time.Instant;

/** Told within the transaction that changes a step, with the case locked. */
public record StepKept(CaseStep step, Instant at) {}
