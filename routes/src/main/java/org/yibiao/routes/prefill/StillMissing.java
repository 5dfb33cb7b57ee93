package org.yibiao.routes.prefill;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;
import org.yibiao.routes.prefill.PrefillReply.Missing;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Severity;
import org.yibiao.standard.validation.StandardValidator;
import tools.jackson.databind.node.ObjectNode;

/** Has the standard itself say what a filled in form lacks, and what in it is wrong. */
@Component
class StillMissing {

  private static final String REQUIRED = "S-REQUIRED";
  private static final String CHOICE = "S-CHOICE";

  private final StandardValidator validator;
  private final Clock clock;

  StillMissing(StandardValidator validator, Clock clock) {
    this.validator = validator;
    this.clock = clock;
  }

  /** What is missing, and what is wrong. */
  record Lists(List<Missing> missing, List<Missing> wrong) {}

  Lists in(FormSheet sheet, String division) {
    ObjectNode whole = sheet.submission().deepCopy();
    whole.set("envelope", envelope(whole, division));
    byte[] document = whole.toString().getBytes(StandardCharsets.UTF_8);
    List<Missing> missing = new ArrayList<>();
    List<Missing> wrong = new ArrayList<>();
    for (Finding finding : validator.validateJson(DocumentType.SUBMISSION, document)) {
      if (finding.getRule().equals(REQUIRED) || finding.getRule().equals(CHOICE)) {
        missing.add(
            missing(finding, sheet.isOpen(finding.getPointer()) ? "not-obtained" : "not-known"));
      } else if (finding.getSeverity() == Severity.ERROR) {
        wrong.add(missing(finding, "invalid"));
      }
    }
    return new Lists(missing, wrong);
  }

  private static Missing missing(Finding finding, String reason) {
    return new Missing(finding.getPointer(), finding.getField(), finding.getRemedy(), reason);
  }

  /** The one that the portal will write; what it says of the message is not the applicant's. */
  private ObjectNode envelope(ObjectNode submission, String division) {
    return submission
        .objectNode()
        .put("messageId", UUID.randomUUID().toString())
        .put("sender", "portal")
        .put("receiver", "hub")
        .put("division", division)
        .put("createdAt", Moment.text(OffsetDateTime.now(clock)))
        .put("purpose", "预填")
        .put("confidentiality", "sensitive")
        .put("schemaVersion", StandardVersion.newest().label());
  }
}
