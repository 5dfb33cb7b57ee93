package org.yibiao.verdict.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.standard.v1.BilingualText;
import org.yibiao.verdict.DocumentVerdict;
import org.yibiao.verdict.Remark;
import org.yibiao.verdict.Session;

/** One page without anything from elsewhere, to be read in a browser and printed. */
final class HtmlReport implements Report {

  private static final Template PAGE = template();

  @Override
  public void write(Session session, OutputStream out) throws IOException {
    out.write(PAGE.execute(page(session)).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static Map<String, Object> page(Session session) {
    return Map.of(
        "session", session,
        "at", session.at().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx")),
        "summary", session.summary(),
        "valid", session.summary().valid(),
        "accepted", session.summary().isAllValid(),
        "rules", List.copyOf(session.summary().remarks().entrySet()),
        "hasRules", !session.summary().remarks().isEmpty(),
        "unchecked", List.copyOf(session.unchecked().entrySet()),
        "documents",
            session.documents().stream().map(document -> document(session, document)).toList());
  }

  private static Map<String, Object> document(Session session, DocumentVerdict document) {
    return Map.of(
        "name", document.name(),
        "form", document.form(),
        "type", document.type().map(type -> type.element()).orElse("?"),
        "version", document.version().label(),
        "digest", document.digest(),
        "accepted", document.isValid(),
        "hasRemarks", !document.remarks().isEmpty(),
        "remarks",
            document.remarks().stream().map(each -> remark(session, document, each)).toList());
  }

  /**
   * What the page says of a remark.
   *
   * @param before the part of the line before the place; {@code after} is the rest
   */
  private record Shown(
      String rule,
      boolean error,
      String layerZh,
      String layerEn,
      String fieldZh,
      String fieldEn,
      BilingualText message,
      BilingualText remedy,
      int line,
      int column,
      boolean hasText,
      String before,
      String after,
      boolean hasValue,
      String value,
      String path,
      String source,
      String dictionary) {}

  private static Shown remark(Session session, DocumentVerdict document, Remark remark) {
    String text = document.lines().getOrDefault(remark.spot().line(), "");
    int at = text.startsWith("…") ? 0 : Math.min(text.length(), remark.spot().column() - 1);
    Optional<BilingualText> field = Optional.ofNullable(remark.finding().getField());
    return new Shown(
        remark.finding().getRule(),
        remark.isError(),
        remark.layer().label().zh(),
        remark.layer().label().en(),
        field.map(BilingualText::getZh).orElse(""),
        field.map(BilingualText::getEn).orElse(""),
        remark.finding().getMessage(),
        remark.finding().getRemedy(),
        remark.spot().line(),
        remark.spot().column(),
        !text.isEmpty(),
        text.substring(0, at),
        text.substring(at),
        remark.value().filter(value -> !value.isBlank()).isPresent(),
        remark.value().orElse(""),
        Optional.ofNullable(remark.finding().getXpath()).orElse(remark.finding().getPointer()),
        remark.source(),
        session.hub() + remark.dictionary());
  }

  private static Template template() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.html")) {
      return Mustache.compiler().compile(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("The page's template cannot be read", e);
    }
  }
}
