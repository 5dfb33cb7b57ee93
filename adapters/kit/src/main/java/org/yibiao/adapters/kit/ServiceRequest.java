package org.yibiao.adapters.kit;

import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.Envelope;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.value.MessageId;
import org.yibiao.standard.value.ServiceCode;

/**
 * What a department is asked for: its part of a case, or data that it holds, or to take a change
 * event.
 */
public sealed interface ServiceRequest {

  /** A step of a case. */
  record Step(StepRequest document) implements ServiceRequest {
    @Override
    public Envelope envelope() {
      return document.getEnvelope();
    }
  }

  /** A data request; its resource is what the service of its envelope gives. */
  record Data(EvidenceRequest document) implements ServiceRequest {
    @Override
    public Envelope envelope() {
      return document.getEnvelope();
    }
  }

  /** A change event, delivered to a department that subscribed to it. */
  record News(ChangeEvent document) implements ServiceRequest {
    @Override
    public Envelope envelope() {
      return document.getEnvelope();
    }
  }

  /**
   * The request that this document of the standard is.
   *
   * @throws IllegalArgumentException if it is none of them
   */
  static ServiceRequest of(Object document) {
    if (document instanceof StepRequest step) {
      return new Step(step);
    }
    if (document instanceof EvidenceRequest data) {
      return new Data(data);
    }
    if (document instanceof ChangeEvent event) {
      return new News(event);
    }
    throw new IllegalArgumentException("Not a request to a service: " + document.getClass());
  }

  /** The document in the standard's form. */
  Object document();

  /** The document's envelope. */
  Envelope envelope();

  /** The identifier that the answer refers to; the same on every repeat. */
  default MessageId id() {
    return new MessageId(envelope().getMessageId());
  }

  /** The service that is asked. */
  default ServiceCode service() {
    return new ServiceCode(envelope().getServiceCode());
  }
}
