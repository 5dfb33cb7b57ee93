package org.yibiao.verdict.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.yibiao.verdict.Session;

/** The forms in which a session can be reported. */
public enum ReportKind {
  /** For a person at a terminal, with the offending lines. */
  TEXT("text/plain;charset=UTF-8", "txt", new TextReport()),
  /** All of it, for programs; its schema is beside it: {@code verdict-report.schema.json}. */
  JSON("application/json", "json", new JsonReport()),
  /** JUnit XML: a test case for each document. */
  JUNIT("application/vnd.junit+xml", "junit.xml", new JunitReport()),
  /** Schematron's own form (ISO/IEC 19757-3, annex D). */
  SVRL("application/svrl+xml", "svrl.xml", new SvrlReport()),
  /** SARIF 2.1.0 (OASIS), for editors and code hosts. */
  SARIF("application/sarif+json", "sarif.json", new SarifReport()),
  /** A test assertion report (TAR) of the European test bed's GITB specifications. */
  GITB("application/vnd.gitb.tar+xml", "gitb.xml", new GitbReport()),
  /** One page, to be read in a browser and printed. */
  HTML("text/html;charset=UTF-8", "html", new HtmlReport());

  private final String mediaType;
  private final String extension;
  private final Report report;

  ReportKind(String mediaType, String extension, Report report) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.report = report;
  }

  /** Its media type; those of JUnit, SVRL and GITB are not registered. */
  public String mediaType() {
    return mediaType;
  }

  /** How the name of its file ends. */
  public String extension() {
    return extension;
  }

  /** Its name in commands and addresses, such as {@code sarif}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this name. */
  public static Optional<ReportKind> of(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
  }

  /**
   * Writes a session in this form, in UTF-8.
   *
   * @throws IOException if it cannot be written
   */
  public void write(Session session, OutputStream out) throws IOException {
    report.write(session, out);
  }
}
