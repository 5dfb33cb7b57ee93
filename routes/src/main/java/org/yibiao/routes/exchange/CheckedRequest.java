package org.yibiao.routes.exchange;

import org.yibiao.standard.v1.EvidenceRequest;

/**
 * A data request that {@link EvidenceIntake} found to conform to the standard and to come from whom
 * it says; nobody else can make one. A door may still add the service by whose address it came.
 */
public final class CheckedRequest {

  private final EvidenceRequest request;
  private final byte[] content;

  CheckedRequest(EvidenceRequest request, byte[] content) {
    this.request = request;
    this.content = content;
  }

  /** The request as it came. */
  byte[] content() {
    return content;
  }

  /** The request. */
  public EvidenceRequest request() {
    return request;
  }

  /** Its own identifier. */
  public String messageId() {
    return request.getEnvelope().getMessageId();
  }
}
