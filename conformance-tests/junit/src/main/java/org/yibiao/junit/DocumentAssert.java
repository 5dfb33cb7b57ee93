package org.yibiao.junit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.yibiao.standard.DocumentType;
import org.yibiao.verdict.Checker;
import org.yibiao.verdict.DocumentVerdict;
import org.yibiao.verdict.Layer;
import org.yibiao.verdict.Remark;
import org.yibiao.verdict.Session;
import org.yibiao.verdict.Submitted;
import org.yibiao.verdict.Validation;
import org.yibiao.verdict.report.ReportKind;

/**
 * Assertions about a document, with the verdict that the hub gives. What fails is told with the
 * lines of the document and what would be right.
 */
public final class DocumentAssert extends AbstractAssert<DocumentAssert, Submitted> {

  private static final Clock CLOCK = Clock.systemDefaultZone();
  private static final Checker CHECKER = new Checker(CLOCK);

  private Standard standard = Standard.standard();

  DocumentAssert(Submitted document) {
    super(document, DocumentAssert.class);
  }

  /** That it keeps to the standard; warnings are allowed. */
  public DocumentAssert conformsTo(Standard against) {
    standard = against;
    Session session = judged();
    if (!session.summary().isAllValid()) {
      failWithMessage("%s", "The document does not conform:\n" + told(session));
    }
    return this;
  }

  /** That nothing at all is remarked, not even a warning. */
  public DocumentAssert hasNoRemarks() {
    Session session = judged();
    if (!session.summary().remarks().isEmpty()) {
      failWithMessage("%s", "There are remarks on the document:\n" + told(session));
    }
    return this;
  }

  /** That it is of this kind. */
  public DocumentAssert isA(DocumentType kind) {
    DocumentVerdict verdict = verdict(judged());
    if (!verdict.type().equals(Optional.of(kind))) {
      failWithMessage(
          "The document is no <%s> but <%s>",
          kind.element(), verdict.type().map(DocumentType::element).orElse("unknown"));
    }
    return this;
  }

  /** That it breaks this rule somewhere, such as {@code R-CREDIT-CODE}. */
  public DocumentAssert violates(String rule) {
    Session session = judged();
    if (!rules(session).contains(rule)) {
      failWithMessage("%s", "The document does not violate " + rule + ":\n" + told(session));
    }
    return this;
  }

  /**
   * That it breaks this rule at this place.
   *
   * @param pointer JSON Pointer (RFC 6901) of the field, for XML as well
   */
  public DocumentAssert violates(String rule, String pointer) {
    Session session = judged();
    boolean found =
        remarks(session).stream()
            .anyMatch(
                each ->
                    each.finding().getRule().equals(rule)
                        && pointer.equals(each.finding().getPointer()));
    if (!found) {
      failWithMessage(
          "%s", "The document does not violate " + rule + " at " + pointer + ":\n" + told(session));
    }
    return this;
  }

  /** That it breaks these rules and no others. */
  public DocumentAssert violatesOnly(String... rules) {
    Session session = judged();
    List<String> wanted = Arrays.stream(rules).sorted().distinct().toList();
    if (!rules(session).equals(wanted)) {
      failWithMessage("%s", "The document does not violate just " + wanted + ":\n" + told(session));
    }
    return this;
  }

  /** That it is the answer to this request: the same resource, the right receiver, and so on. */
  public DocumentAssert fits(Submitted request) {
    isNotNull();
    Validation validation = new Validation(CHECKER, standard.wish(), CLOCK);
    validation.add(new Submitted("request", request.content()));
    validation.add(actual);
    Session session = validation.session();
    boolean isUnfit =
        session.documents().stream()
            .flatMap(each -> each.remarks().stream())
            .anyMatch(each -> each.layer() == Layer.CROSS_DOCUMENT);
    if (isUnfit || !session.summary().isAllValid()) {
      failWithMessage("%s", "The document does not fit its request:\n" + told(session));
    }
    return this;
  }

  private Session judged() {
    isNotNull();
    Validation validation = new Validation(CHECKER, standard.wish(), CLOCK);
    validation.add(actual);
    Session session = validation.session();
    Judged.tell(verdict(session));
    return session;
  }

  private static DocumentVerdict verdict(Session session) {
    return session.documents().get(0);
  }

  private static List<Remark> remarks(Session session) {
    return verdict(session).remarks();
  }

  private static List<String> rules(Session session) {
    return remarks(session).stream()
        .map(each -> each.finding().getRule())
        .distinct()
        .sorted()
        .collect(Collectors.toList());
  }

  private static String told(Session session) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ReportKind.TEXT.write(session, out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
