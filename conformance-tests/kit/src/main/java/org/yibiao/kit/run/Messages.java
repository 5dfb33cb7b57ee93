package org.yibiao.kit.run;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.yibiao.adapters.kit.Digest;
import org.yibiao.adapters.kit.Hop;
import org.yibiao.kit.department.Answer;
import org.yibiao.kit.department.NativeMessage;
import org.yibiao.kit.department.WireMessage;
import org.yibiao.kit.report.Report.Message;
import org.yibiao.kit.scenario.Text;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** Makes messages fit for the report: readable, masked, not too long. */
final class Messages {

  static final Text KIT = Text.of("检测工具", "the kit");
  static final Text DEPARTMENT = Text.of("部门系统", "the department");
  static final Text ADAPTER = Text.of("部门适配器", "the adapter");
  static final Text HUB = Text.of("平台", "the hub");

  private static final Text STANDARD = Text.of("标准格式", "the standard's form");
  private static final Text NATIVE = Text.of("部门自己的格式", "the department's own form");
  private static final Text WIRE = Text.of("线路上的原文", "as it went over the wire");
  private static final Pattern BASE64 =
      Pattern.compile("([A-Za-z0-9+/]{60})[A-Za-z0-9+/=\\s]{100,}+");
  private static final Pattern ESCAPED_RETURN = Pattern.compile("&#(13|xD);");
  private static final int LONGEST = 20_000;

  private Messages() {}

  static Message standard(Instant at, Text from, Text to, JsonNode document) {
    return of(at, from, to, STANDARD, document.toString());
  }

  static Message over(Instant at, Text from, Text to, String content) {
    return of(at, from, to, Text.of("HTTP", "HTTP"), content);
  }

  static List<Message> wireOf(Answer answer) {
    return answer.wire().stream().map(Messages::wireOf).toList();
  }

  private static Message wireOf(WireMessage each) {
    String text = new String(each.body(), each.charset());
    Message body =
        of(
            each.at(),
            each.isRequest() ? ADAPTER : DEPARTMENT,
            each.isRequest() ? DEPARTMENT : ADAPTER,
            WIRE,
            text);
    // what is in the Base64 stands in the message of the department's own form, masked
    String shown = each.head() + "\n\n" + shortened(body.content());
    return new Message(
        body.at(),
        body.from(),
        body.to(),
        body.form(),
        each.body().length,
        Digest.sha256(each.body()),
        shown,
        body.shortened());
  }

  /** Lines of Base64 may end in a carriage return that XML had to escape. */
  private static String shortened(String text) {
    String plain = ESCAPED_RETURN.matcher(text).replaceAll("");
    return BASE64.matcher(plain).replaceAll("$1…");
  }

  static List<Message> nativeOf(Answer answer) {
    return answer.messages().stream().map(Messages::nativeOf).toList();
  }

  private static Message nativeOf(NativeMessage each) {
    boolean isOut = each.hop().direction() == Hop.Direction.TO_DEPARTMENT;
    return of(
        each.hop().at(),
        isOut ? ADAPTER : DEPARTMENT,
        isOut ? DEPARTMENT : ADAPTER,
        NATIVE,
        each.text());
  }

  private static Message of(Instant at, Text from, Text to, Text form, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String pretty = Masked.text(Pretty.of(text));
    boolean isLong = pretty.length() > LONGEST;
    return new Message(
        at,
        from,
        to,
        form,
        bytes.length,
        Digest.sha256(bytes),
        isLong ? pretty.substring(0, LONGEST) : pretty,
        isLong);
  }

  static JsonNode tree(Object document) {
    return CanonicalJson.toTree(document);
  }
}
