package org.yibiao.routes.cases;

import java.time.Instant;

/** Told within the transaction that changes a case's state, with the case locked. */
public record CaseMoved(CaseFile file, Instant at) {}
