package org.yibiao.adapters.kit;

import org.yibiao.standard.value.MessageId;
import org.yibiao.standard.value.ServiceCode;

/**
 * A department's answer to one request, for its part of a case or for data, in the hub's words.
 *
 * @param inReplyTo message id of the {@link ServiceRequest}
 * @param service the service that was asked for
 * @param outcome what became of it
 */
public record ServiceAnswer(MessageId inReplyTo, ServiceCode service, ServiceOutcome outcome) {}
