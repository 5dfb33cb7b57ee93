package org.yibiao.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.batch.BatchSummary;
import org.yibiao.standard.batch.BatchValidator;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.Checked;
import org.yibiao.standard.validation.StandardValidator;

/**
 * Judges documents one by one: finds out what they are, has them checked by the standard's
 * validator, and says of each finding where it is in the text, what is there and who says so. It
 * may be used by many threads.
 */
public final class Checker {

  private final Map<Optional<StandardVersion>, StandardValidator> validators =
      new ConcurrentHashMap<>();
  private final Clock clock;

  /** A checker that takes the time from this clock. */
  public Checker(Clock clock) {
    this(clock, new StandardValidator(clock));
  }

  /**
   * A checker beside other users of the standard's validator.
   *
   * @param validator has what documents say of their version hold, and is shared
   */
  public Checker(Clock clock, StandardValidator validator) {
    this.clock = clock;
    validators.put(Optional.empty(), validator);
  }

  /** The kind of a document of which at least the beginning is given. */
  public static Optional<DocumentType> typeOf(Form form, byte[] document) {
    return Detection.of(form, document);
  }

  /** Judges a document. */
  public DocumentVerdict check(Submitted document, Wish wish) {
    return judge(document, wish).verdict();
  }

  /**
   * A verdict with what was read.
   *
   * @param verdict on the document
   * @param content makes the document an object of the model; empty if its structure is wrong
   */
  record Judged(DocumentVerdict verdict, Optional<Supplier<Object>> content) {}

  Judged judge(Submitted document, Wish wish) {
    Form form = Form.of(document.content());
    Optional<DocumentType> type = wish.type().or(() -> Detection.of(form, document.content()));
    Checked checked =
        type.map(known -> validate(known, form, document.content(), wish))
            .orElseGet(() -> unknown(form, document.content(), wish));
    DocumentVerdict right = right(document, form, type, checked.version());
    return new Judged(
        checked.findings().isEmpty() ? right : Remarks.added(right, document, checked.findings()),
        checked.document());
  }

  private static DocumentVerdict right(
      Submitted document, Form form, Optional<DocumentType> type, StandardVersion version) {
    String digest = HexFormat.of().formatHex(sha256().digest(document.content()));
    return new DocumentVerdict(
        document.name(), form, type, version, digest, true, List.of(), Map.of());
  }

  private Checked validate(DocumentType type, Form form, byte[] document, Wish wish) {
    StandardValidator validator = validator(wish);
    return form == Form.XML
        ? validator.judgeXml(type, document)
        : validator.judgeJson(type, document);
  }

  /** Of something whose kind nobody can tell: why it cannot be read, or else that it is unknown. */
  private Checked unknown(Form form, byte[] document, Wish wish) {
    Checked checked = validate(DocumentType.SUBMISSION, form, document, wish);
    List<Finding> reading =
        checked.findings().stream()
            .filter(finding -> Layer.of(finding.getRule()) == Layer.WELL_FORMED)
            .toList();
    return new Checked(
        reading.isEmpty() ? List.of(Remarks.unknownType()) : reading,
        checked.version(),
        Optional.empty());
  }

  /**
   * Judges a batch of any length while it is read. Of its text nothing is kept: remarks tell lines
   * only as far as the reading of the batch knows them.
   *
   * @param content is read to its end, but not closed
   * @throws IOException if it cannot be read
   */
  public DocumentVerdict checkBatch(String name, Form form, InputStream content, Wish wish)
      throws IOException {
    StandardVersion version = wish.version().orElse(StandardVersion.newest());
    DigestInputStream digested = new DigestInputStream(content, sha256());
    List<Remark> remarks = new ArrayList<>();
    BatchValidator validator = new BatchValidator(validator(wish));
    Consumer<Finding> found = finding -> remarks.add(Remarks.of(finding, version));
    BatchSummary summary =
        form == Form.XML
            ? validator.validateXml(digested, found)
            : validator.validateJson(digested, found);
    digested.transferTo(OutputStream.nullOutputStream());
    String digest = HexFormat.of().formatHex(digested.getMessageDigest().digest());
    return new DocumentVerdict(
        name,
        form,
        Optional.of(DocumentType.BATCH),
        version,
        digest,
        !summary.isRefused(),
        remarks,
        Map.of());
  }

  private StandardValidator validator(Wish wish) {
    return validators.computeIfAbsent(
        wish.version(), version -> new StandardValidator(clock, version.orElseThrow()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
