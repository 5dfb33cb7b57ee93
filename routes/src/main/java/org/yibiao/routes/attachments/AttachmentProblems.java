package org.yibiao.routes.attachments;

import java.time.Duration;
import java.util.List;
import org.yibiao.routes.PlainText;
import org.yibiao.routes.intake.Problems;
import org.yibiao.standard.dictionary.Words;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Problem;
import org.yibiao.standard.v1.Severity;

/** Why an attachment is not taken, in the standard's form. */
public final class AttachmentProblems {

  private static final int SHOWN = 120;
  private static final Words CONTENT_TYPE = header("Content-Type");
  private static final Words CONTENT_DIGEST = header("Content-Digest");
  private static final Words CONTENT = new Words("正文", "Content");

  private AttachmentProblems() {}

  /** It is longer than the hub takes. */
  public static Problem tooLarge(long most) {
    return wrong(
        "too-large",
        413,
        CONTENT,
        "R-ATTACHMENT-MAX-SIZE",
        new Words("附件过大。", "The attachment is too large."),
        new Words(
            "最多 %d 字节（yibiao.attachments.max-size）；请压缩或拆分。".formatted(most),
            "At most %d bytes (yibiao.attachments.max-size): compress it or split it."
                .formatted(most)));
  }

  /** There is nothing in it. */
  static Problem empty() {
    return wrong(
        "empty-attachment",
        422,
        CONTENT,
        "R-ATTACHMENT-EMPTY",
        new Words("附件为空。", "The attachment is empty."),
        new Words("正文应为文件内容，至少1字节。", "The body must be the file, of one byte or more."));
  }

  /** It took too long to come in. */
  static Problem tooSlow(Duration within) {
    return wrong(
        "too-slow",
        408,
        CONTENT,
        "R-ATTACHMENT-WITHIN",
        new Words("附件传输超时。", "The attachment took too long to come in."),
        new Words(
            "应在 %d 秒内传完（yibiao.attachments.within）。".formatted(within.toSeconds()),
            "It must come in within %d seconds (yibiao.attachments.within)."
                .formatted(within.toSeconds())));
  }

  /** Its kind is none that the hub takes. */
  static Problem mediaTypeNotTaken(String given, List<String> allowed) {
    String shown = given.isBlank() ? "无 none" : PlainText.of(given, SHOWN);
    String list = String.join(", ", allowed);
    return wrong(
        "unsupported-media-type",
        415,
        CONTENT_TYPE,
        "R-ATTACHMENT-MEDIA-TYPE",
        new Words("附件不能是 " + shown + "。", "An attachment cannot be " + shown + "."),
        new Words("应为其中之一：" + list + "。", "It must be one of: " + list + "."));
  }

  /** Its content is of another kind than its sender says. */
  static Problem otherMediaType(String declared, String found) {
    return wrong(
        "other-media-type",
        415,
        CONTENT_TYPE,
        "R-ATTACHMENT-CONTENT",
        new Words(
            "内容不是所声明的 %s，而像是 %s。".formatted(declared, found),
            "The content is not %s as declared, but looks like %s.".formatted(declared, found)),
        new Words(
            "请声明文件真实的类型，或改发 %s 文件。".formatted(declared),
            "Declare what the file is, or send one that is %s.".formatted(declared)));
  }

  /** The header with its digest cannot be read, or gives none that the hub knows. */
  public static Problem digestNotReadable() {
    return wrong(
        "wrong-digest",
        400,
        CONTENT_DIGEST,
        "R-CONTENT-DIGEST",
        new Words("请求头中没有可读的 sha-256 摘要。", "The header holds no readable sha-256 digest."),
        new Words(
            "应为 RFC 9530 的形式：sha-256=:Base64:；也可不写。",
            "It must be as RFC 9530 says, sha-256=:Base64:, or be left out."));
  }

  /** It is not what was sent. */
  static Problem otherDigest(Sha256 declared, Sha256 found) {
    return wrong(
        "wrong-digest",
        422,
        CONTENT_DIGEST,
        "R-CONTENT-DIGEST",
        new Words(
            "收到的内容与所声明的摘要 %s 不符。".formatted(declared.contentDigest()),
            "What has come in is not what was declared as %s.".formatted(declared.contentDigest())),
        new Words(
            "收到的内容应声明为 %s；如传输有误请重新发送。".formatted(found.contentDigest()),
            "What has come in is %s; send it again if it was changed on its way."
                .formatted(found.contentDigest())));
  }

  private static Problem wrong(
      String type, int status, Words field, String rule, Words message, Words remedy) {
    Problem problem =
        Problems.of(
            type,
            status,
            "附件未收下 · The attachment was not taken",
            "%s：%s%s %s: %s %s"
                .formatted(
                    field.zh(), message.zh(), remedy.zh(), field.en(), message.en(), remedy.en()));
    problem.getFinding().add(finding(field, rule, message, remedy));
    return problem;
  }

  /** What is wrong with a field, in the standard's form. */
  static Finding finding(Words field, String rule, Words message, Words remedy) {
    Finding finding = new Finding();
    finding.setRule(rule);
    finding.setSeverity(Severity.ERROR);
    finding.setField(field.text());
    finding.setMessage(message.text());
    finding.setRemedy(remedy.text());
    return finding;
  }

  private static Words header(String name) {
    return new Words("请求头 " + name, "Header " + name);
  }
}
