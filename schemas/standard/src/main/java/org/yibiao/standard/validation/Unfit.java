package org.yibiao.standard.validation;

import org.yibiao.standard.NotReadable;

/** Bytes that need no parser to be refused. */
final class Unfit extends NotReadable {
  private static final long serialVersionUID = 1L;

  private final FaultKind kind;

  Unfit(FaultKind kind) {
    super(kind.name(), null);
    this.kind = kind;
  }

  FaultKind kind() {
    return kind;
  }
}
