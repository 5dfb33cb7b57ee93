package org.yibiao.benchmarks.durable.work;

import org.yibiao.routes.intake.Syntax;

/** A submission as it came in. */
public record Incoming(Syntax syntax, byte[] content) {}
