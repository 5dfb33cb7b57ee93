package org.yibiao.routes.cases;

import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.PlainText;
import org.yibiao.standard.v1.BilingualText;
import org.yibiao.standard.v1.Reason;

/** Puts the adapters' reasons into the standard's words, within the standard's bounds. */
final class Reasons {

  private static final int LONG_TEXT = 4000;
  private static final int SHORT_TEXT = 200;
  private static final String NOTHING_SAID = "—";

  private Reasons() {}

  static Reason of(Why why) {
    Reason reason = new Reason();
    reason.setText(text(why.zh(), why.en()));
    why.nativeCode().map(code -> cut(code, SHORT_TEXT)).ifPresent(reason::setNativeCode);
    why.field().map(field -> cut(field, SHORT_TEXT)).ifPresent(reason::setField);
    return reason;
  }

  static Reason exhausted(int attempts, Reason last) {
    Reason reason = new Reason();
    reason.setNativeCode(last.getNativeCode());
    reason.setField(last.getField());
    reason.setText(
        text(
            "已尝试" + attempts + "次仍未成功，等待人工处理。最近一次：" + last.getText().getZh(),
            "Tried "
                + attempts
                + " times without success; a person has to look. Last: "
                + last.getText().getEn()));
    return reason;
  }

  private static BilingualText text(String zh, String en) {
    BilingualText text = new BilingualText();
    text.setZh(said(zh));
    text.setEn(said(en));
    return text;
  }

  private static String cut(String text, int most) {
    return PlainText.of(text, most);
  }

  /** The standard wants words in both languages, a department may have given none. */
  private static String said(String text) {
    return text.isBlank() ? NOTHING_SAID : cut(text, LONG_TEXT);
  }
}
