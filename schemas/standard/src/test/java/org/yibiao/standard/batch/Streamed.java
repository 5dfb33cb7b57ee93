package org.yibiao.standard.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.StandardValidator;

/**
 * What a check of a batch said.
 *
 * @param summary in sum
 * @param findings one by one
 */
record Streamed(BatchSummary summary, List<Finding> findings) {

  static final StandardValidator WHOLE =
      new StandardValidator(Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC));
  private static final BatchValidator VALIDATOR = new BatchValidator(WHOLE);

  static Streamed xml(String batch) throws IOException {
    return xml(new ByteArrayInputStream(batch.getBytes(StandardCharsets.UTF_8)));
  }

  static Streamed xml(InputStream batch) throws IOException {
    List<Finding> findings = new ArrayList<>();
    return new Streamed(VALIDATOR.validateXml(batch, findings::add), findings);
  }

  static Streamed json(String batch) throws IOException {
    return json(new ByteArrayInputStream(batch.getBytes(StandardCharsets.UTF_8)));
  }

  static Streamed json(InputStream batch) throws IOException {
    List<Finding> findings = new ArrayList<>();
    return new Streamed(VALIDATOR.validateJson(batch, findings::add), findings);
  }

  static String xmlOf(long records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GeneratedBatch(records).writeXml(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static String jsonOf(long records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GeneratedBatch(records).writeJson(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  List<String> rules() {
    return findings.stream().map(Finding::getRule).toList();
  }

  List<String> pointers() {
    return findings.stream().map(Finding::getPointer).toList();
  }

  Finding first() {
    return findings.get(0);
  }
}
