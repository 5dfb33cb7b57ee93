package org.yibiao.verdict.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yibiao.standard.v1.Finding;
import org.yibiao.verdict.DocumentVerdict;
import org.yibiao.verdict.Remark;
import org.yibiao.verdict.Session;
import org.yibiao.verdict.Summary;

/** What a person reads at a terminal: each remark with the line of the text that it is about. */
final class TextReport implements Report {

  @Override
  public void write(Session session, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    session.documents().forEach(document -> document(document, text));
    session
        .unchecked()
        .forEach((name, why) -> line(text, "? " + name + "  无法检查 · could not be checked: " + why));
    summary(session.summary(), text);
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void document(DocumentVerdict document, StringBuilder text) {
    String type =
        document
            .type()
            .map(known -> known.element() + " " + document.version().label())
            .orElse("?");
    line(
        text,
        (document.isValid() ? "✓ " : "✗ ")
            + document.name()
            + "  "
            + document.form()
            + " "
            + type
            + (document.isValid() ? "  通过 · valid" : "  不通过 · invalid"));
    document.remarks().forEach(remark -> remark(document, remark, text));
  }

  private static void remark(DocumentVerdict document, Remark remark, StringBuilder text) {
    Finding finding = remark.finding();
    String where = remark.spot().line() + ":" + remark.spot().column();
    line(text, "");
    line(
        text,
        "  "
            + where
            + "  "
            + (remark.isError() ? "错误 error" : "警告 warning")
            + "  "
            + finding.getRule()
            + "  "
            + remark.layer().label().zh()
            + " "
            + remark.layer().label().en());
    shown(document, remark, text);
    line(text, "    " + finding.getMessage().getZh());
    line(text, "    " + finding.getMessage().getEn());
    line(text, "    → " + finding.getRemedy().getZh());
    line(text, "    → " + finding.getRemedy().getEn());
    line(text, "    " + place(document, finding) + "  （" + remark.source() + "）");
  }

  private static String place(DocumentVerdict document, Finding finding) {
    String pointer = Optional.ofNullable(finding.getPointer()).orElse("");
    return switch (document.form()) {
      case XML -> Optional.ofNullable(finding.getXpath()).orElse("/");
      case JSON -> pointer.isEmpty() ? "#" : "#" + pointer;
    };
  }

  /** The line, and a mark under the place, if the line is short enough to be shown whole. */
  private static void shown(DocumentVerdict document, Remark remark, StringBuilder text) {
    String source = document.lines().getOrDefault(remark.spot().line(), "");
    if (source.isEmpty()) {
      return;
    }
    line(text, "    | " + source.replace('\t', ' '));
    int before = remark.spot().column() - 1;
    if (before <= source.length() && !source.startsWith("…") && !source.endsWith("…")) {
      line(text, "    | " + blanks(source.substring(0, before)) + "^");
    }
  }

  /** As wide as this text is at a terminal, where a Chinese character takes two columns. */
  private static String blanks(String text) {
    int wide = (int) text.codePoints().filter(each -> each >= 0x1100).count();
    return " ".repeat(text.codePointCount(0, text.length()) + wide);
  }

  private static void summary(Summary summary, StringBuilder text) {
    line(text, "");
    line(
        text,
        summary.documents()
            + " 份文书 · documents: "
            + summary.valid()
            + " 通过 valid, "
            + summary.invalid()
            + " 不通过 invalid, "
            + summary.unchecked()
            + " 无法检查 not checked");
    summary.remarks().forEach((rule, count) -> line(text, "  " + count + " × " + rule));
    if (summary.shortened()) {
      line(text, "  数量很多，以上只列出一部分 · there are many; only some are listed");
    }
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
