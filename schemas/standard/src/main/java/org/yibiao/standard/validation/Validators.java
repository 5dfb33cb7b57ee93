package org.yibiao.standard.validation;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The validators of one schema, for many threads. To make one takes about as long as to check a
 * small document; so it is used again, unless it failed, and until it has seen many documents,
 * because it keeps the names that it saw.
 */
final class Validators {

  private static final int SPARE = 32;
  private static final int MOST_DOCUMENTS = 1000;

  private final Schema schema;
  private final BlockingQueue<Used> spare = new ArrayBlockingQueue<>(SPARE);

  Validators(Schema schema) {
    this.schema = schema;
  }

  private record Used(ValidatorHandler handler, int documents) {}

  /** Reads a document and tells it to the validator that is given here. */
  interface Reading {
    /** Reads to the end, or throws. */
    void into(ValidatorHandler validator) throws SAXException, IOException;
  }

  /**
   * Validates one document.
   *
   * @param errors told what is wrong
   * @param receiver told the document
   */
  void validate(Reading reading, ErrorHandler errors, ContentHandler receiver)
      throws SAXException, IOException {
    Used waiting = spare.poll();
    Used used = waiting == null ? new Used(schema.newValidatorHandler(), 0) : waiting;
    used.handler().setErrorHandler(errors);
    used.handler().setContentHandler(receiver);
    reading.into(used.handler());
    // one that failed does not come here: who knows what it is left with
    if (used.documents() < MOST_DOCUMENTS) {
      used.handler().setContentHandler(new DefaultHandler());
      spare.offer(new Used(used.handler(), used.documents() + 1));
    }
  }
}
