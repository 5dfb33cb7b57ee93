package org.yibiao.demo.portal;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/** A complete application to start a business, with a company name of its own each time. */
final class BusinessStart {

  private BusinessStart() {}

  static Application filledIn(UUID messageId, OffsetDateTime now) {
    ObjectNode submission = SampleForm.filledIn("submission-business-start.json", messageId, now);
    String name = FreshName.of(messageId);
    ((ObjectNode) submission.at("/form/businessStart/company")).put("name", name);
    return new Application(
        "提交一份企业开办申请 · Handing in one form to start a business: " + name,
        CanonicalJson.write(submission));
  }
}
