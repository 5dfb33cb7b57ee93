package org.yibiao.vectors.mutation;

import org.yibiao.standard.dictionary.Words;

/** The ways in which a valid document is made wrong. */
public enum Operator {
  DROPPED("删去必填项", "a required field is left out"),
  EMPTIED("必填项改为空数组", "a required list is left empty"),
  REPEATED("超出最多出现次数", "a field occurs more often than it may"),
  UNLISTED("可重复的数据项不用数组", "a repeatable field is no array"),
  UNCHOSEN("必选其一而一项不填", "none of a choice is given"),
  CHOSEN_TWICE("多选其一而填了两项", "two of a choice are given"),
  SWAPPED("相邻数据项互换", "two neighbours change places"),
  UNKNOWN_FIELD("加入标准没有的数据项", "a field is added that the standard does not have"),
  ATTRIBUTE("加入属性", "an attribute is added"),
  TEXT_BETWEEN("数据项之间加入文字", "text is put between fields"),
  OTHER_NAMESPACE("改用其他命名空间", "a field is of another namespace"),
  OTHER_SHAPE("改用其他数据类型", "a value is of another type"),
  NIL("改为空值（null 或 xsi:nil）", "a value is null, or xsi:nil"),
  WRONG_VALUE("值不合取值限制", "a value is not what its type takes"),
  UNKNOWN_CODE("代码改为代码表中没有的", "a code is not of its list"),
  OTHER_ROOT("改换根", "the root is another");

  private final Words words;

  Operator(String zh, String en) {
    this.words = new Words(zh, en);
  }

  /** What it does, in both languages. */
  public Words words() {
    return words;
  }
}
