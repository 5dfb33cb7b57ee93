package org.yibiao.routes.cases;

import org.yibiao.standard.v1.Submission;

/** Told within the transaction that opens a case: what a listener writes is kept with the case. */
public record CaseOpened(CaseFile file, Submission submission) {}
