package org.yibiao.routes.exchange;

/** What is written of a data request: that it is let through, or that it is answered. */
sealed interface EvidenceWrite permits EvidenceEntry, Settlement {

  /** Whose it is. */
  String messageId();
}
