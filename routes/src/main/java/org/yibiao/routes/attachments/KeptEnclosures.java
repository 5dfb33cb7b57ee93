package org.yibiao.routes.attachments;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yibiao.routes.cases.CaseOpened;
import org.yibiao.routes.intake.Enclosures;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.Words;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Submission;
import tools.jackson.databind.JsonNode;

/**
 * Holds the files that a submission refers to against those that are kept, and enters that its case
 * uses them. References to what others keep are left as they are.
 */
@Component
class KeptEnclosures implements Enclosures {

  private static final Logger LOG = LoggerFactory.getLogger(KeptEnclosures.class);

  private final AttachmentRegister register;
  private final AttachmentStore store;

  KeptEnclosures(AttachmentRegister register, AttachmentStore store) {
    this.register = register;
    this.store = store;
  }

  @Override
  public List<Finding> faults(Submission submission) {
    return ReferredAttachments.in(submission).entrySet().stream()
        .flatMap(each -> fault(each.getKey(), each.getValue()).stream())
        .toList();
  }

  /**
   * In the transaction that opens the case: it fails if a file was forgotten since it was looked
   * at.
   */
  @EventListener
  void enter(CaseOpened opened) {
    ReferredAttachments.in(opened.submission()).values().stream()
        .flatMap(each -> Sha256.inReference(each.path("reference").asString()).stream())
        .distinct()
        .forEach(digest -> register.used(digest, opened.file().caseNumber()));
  }

  private Optional<Finding> fault(Place place, JsonNode said) {
    String reference = said.path("reference").asString();
    Optional<Kept> kept = Sha256.inReference(reference).flatMap(register::find);
    if (kept.filter(this::isThere).isEmpty()) {
      return Optional.of(
          finding(
              place.field("reference"),
              "R-ATTACHMENT-KEPT",
              new Words(
                  "平台没有附件 " + reference + "。", "The hub has no attachment " + reference + "."),
              new Words(
                  "请先用 POST /api/v1/attachments 上传，再填入所得的引用。",
                  "Bring it by POST /api/v1/attachments first, and give the reference that is answered.")));
    }
    return differing(place, said, kept.get());
  }

  /** No row is without its file: where the store cannot be asked at the moment, the row will do. */
  private boolean isThere(Kept kept) {
    try {
      return store.holds(kept.digest(), kept.size());
    } catch (AttachmentStoreAway e) {
      LOG.warn("Attachments of a submission are not looked at: {}", e.getMessage());
      return true;
    }
  }

  private static Optional<Finding> differing(Place place, JsonNode said, Kept kept) {
    if (!said.path("sha256").asString().equals(kept.digest().hex())) {
      return Optional.of(
          finding(
              place.field("sha256"),
              "R-ATTACHMENT-DIGEST",
              new Words("摘要与所引用的附件不符。", "The digest is not that of the attachment."),
              is(kept.digest().hex())));
    }
    if (said.path("size").asLong() != kept.size()) {
      return Optional.of(
          finding(
              place.field("size"),
              "R-ATTACHMENT-SIZE",
              new Words("大小与所引用的附件不符。", "The size is not that of the attachment."),
              is(Long.toString(kept.size()))));
    }
    return Optional.empty();
  }

  private static Words is(String right) {
    return new Words("应为 " + right + "。", "It must be " + right + ".");
  }

  private static Finding finding(Place place, String rule, Words message, Words remedy) {
    Finding finding =
        AttachmentProblems.finding(new Words("附件", "Attachment"), rule, message, remedy);
    finding.setPointer(place.pointer());
    finding.setXpath(place.xpath());
    return finding;
  }
}
