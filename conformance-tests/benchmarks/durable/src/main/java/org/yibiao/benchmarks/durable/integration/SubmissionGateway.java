package org.yibiao.benchmarks.durable.integration;

import org.springframework.integration.annotation.Gateway;
import org.springframework.integration.annotation.MessagingGateway;
import org.yibiao.benchmarks.durable.work.Incoming;
import org.yibiao.benchmarks.durable.work.Submissions;
import org.yibiao.standard.v1.Receipt;

/** The way into the flow of submissions. */
@MessagingGateway
interface SubmissionGateway extends Submissions {

  @Override
  @Gateway(requestChannel = "submissions.input")
  Receipt receive(Incoming incoming);
}
