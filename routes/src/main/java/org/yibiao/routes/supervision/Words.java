package org.yibiao.routes.supervision;

import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.PersonalData;
import org.yibiao.routes.PlainText;

/** Words that a person wrote about a case: bounded, and without numbers of persons. */
final class Words {

  private static final int MOST = 500;

  private Words() {}

  /**
   * The words as they are kept.
   *
   * @throws org.yibiao.routes.intake.Refusal if there are none, or too many
   */
  static String of(String field, String given) {
    String words = given.strip();
    if (words.isEmpty() || words.length() > MOST) {
      throw SupervisionProblems.wrong(
          field, "R-WORDS", Why.of("请写明 1 至 500 字。", "Give 1 to 500 characters."));
    }
    return PersonalData.masked(PlainText.of(words, MOST));
  }
}
