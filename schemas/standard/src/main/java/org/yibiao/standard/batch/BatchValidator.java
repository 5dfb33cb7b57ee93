package org.yibiao.standard.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.StandardValidator;

/**
 * Checks a batch of any length while it is read, with the verdict that {@link StandardValidator}
 * gives on a small one. Records are checked one by one: a bad one hides nothing of the others, so
 * that there may be findings on codes and rules beside those on the structure of another record.
 * Findings name their places in the whole batch; of each rule the first hundred are handed on.
 *
 * <p>It takes a few times the size of a record, at most 4 MiB. Where the text is no longer XML or
 * JSON, or nests deeper or holds a longer text than is read, the check ends with a finding that
 * names the line.
 *
 * <p>It may be used by many threads.
 */
public final class BatchValidator {

  private final StandardValidator validator;

  /**
   * A batch validator with the compiled schemas, the codes, the rules and the clock of this one.
   */
  public BatchValidator(StandardValidator validator) {
    this.validator = validator;
  }

  /**
   * Checks a batch in XML.
   *
   * @param batch is read to its end, but not closed
   * @param findings is given what is wrong, as it is found
   * @throws IOException if the bytes cannot be had
   */
  public BatchSummary validateXml(InputStream batch, Consumer<Finding> findings)
      throws IOException {
    Tally tally = new Tally(findings);
    return tally.summary(new XmlReading(validator, tally).read(new BoundedInput(batch)));
  }

  /** Checks a batch in JSON (UTF-8), in the same way. */
  public BatchSummary validateJson(InputStream batch, Consumer<Finding> findings)
      throws IOException {
    Tally tally = new Tally(findings);
    return tally.summary(new JsonReading(validator, tally).read(new BoundedInput(batch)));
  }
}
