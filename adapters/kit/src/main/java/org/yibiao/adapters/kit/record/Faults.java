package org.yibiao.adapters.kit.record;

import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.record.RecordLayout.Column;

/** The faults that records have, in words. */
final class Faults {

  private static final Name AS_LAID_OUT =
      new Name("请按约定的文件格式重新导出该记录。", "Export this record again as the layout says.");

  private Faults() {}

  static RecordFault tooLong() {
    return RecordFault.unreadable(
        "H-TOO-LONG",
        new Name(
            "记录超过 " + RecordBytes.MOST + " 字节。",
            "The record is longer than " + RecordBytes.MOST + " bytes."),
        AS_LAID_OUT);
  }

  static RecordFault wrongLength(int expected, int actual) {
    return RecordFault.unreadable(
        "H-LENGTH",
        new Name(
            "记录应为 " + expected + " 字节，实为 " + actual + " 字节。",
            "The record should have " + expected + " bytes, and has " + actual + "."),
        new Name(
            "请按字节（汉字占 2 或 4 字节）补足各字段宽度后重新导出。",
            "Fill up each field to its width in bytes (a Chinese character takes 2 or 4)."));
  }

  static RecordFault wrongFields(int expected, int actual) {
    return RecordFault.unreadable(
        "H-FIELDS",
        new Name(
            "记录应有 " + expected + " 个字段，实有 " + actual + " 个。",
            "The record should have " + expected + " fields, and has " + actual + "."),
        new Name(
            "请检查分隔符，含分隔符或换行的值应加引号。",
            "Look at the separators; a value that holds one, or a line break, is to be quoted."));
  }

  static RecordFault unclosedQuote() {
    return RecordFault.unreadable(
        "H-QUOTE",
        new Name("引号未闭合或闭合后还有内容。", "A quote is not closed, or something follows where it is."),
        new Name("值内的引号应写成两个。", "Write a quote within a value twice."));
  }

  static RecordFault notParsed(String form, String said) {
    return RecordFault.unreadable(
        "H-SYNTAX",
        new Name("该记录不是正确的 " + form + "：" + said, "The record is not right " + form + ": " + said),
        AS_LAID_OUT);
  }

  static RecordFault unclosedElement(String name) {
    return RecordFault.unreadable(
        "H-SYNTAX",
        new Name("元素 " + name + " 没有结束。", "The element " + name + " does not end."),
        AS_LAID_OUT);
  }

  static RecordFault malformed(Optional<Column> column, String charset, StrictText.Malformed at) {
    Name remedy =
        new Name(
            "请以 " + charset + " 编码重新导出；截断的汉字请补全。",
            "Export it in " + charset + " again; complete characters that were cut off.");
    String zh = "第 " + (at.at() + 1) + " 字节起的 " + at.hex() + " 不是 " + charset + " 字符。";
    String en =
        "has " + at.hex() + " from byte " + (at.at() + 1) + ", which is no " + charset + ".";
    return column
        .map(known -> RecordFault.of("H-CHARSET", known, new Name(zh, en), remedy))
        .orElseGet(
            () ->
                RecordFault.unreadable(
                    "H-CHARSET", new Name("该记录" + zh, "The record " + en), remedy));
  }

  static RecordFault missing(Column column) {
    return RecordFault.of(
        "H-REQUIRED",
        column,
        new Name("不能为空。", "must not be empty."),
        new Name("请补填该项。", "Fill it in."));
  }

  static RecordFault unlikePattern(Column column, String pattern) {
    return RecordFault.of(
        "H-PATTERN",
        column,
        new Name("不符合格式 " + pattern + "。", "is not of the form " + pattern + "."),
        new Name("请按该格式改正。", "Correct it to that form."));
  }

  static RecordFault unknownCode(Column column, String code) {
    return RecordFault.of(
        "H-CODE",
        column,
        new Name("的代码 " + code + " 不在代码表中。", "has the code " + code + ", which its table lacks."),
        new Name(
            "请改用代码表中的代码，或报数据管理方增补。", "Use a code of the table, or have this one added to it."));
  }

  static RecordFault lostCharacter(Column column, int character) {
    String code = "U+%04X".formatted(character);
    return RecordFault.of(
        "H-CHARACTER",
        column,
        new Name(
            "含有不能使用的字符 " + code + "。", "holds the character " + code + ", which is of no use."),
        new Name(
            "该字符是此前转码丢失或控制字符，请按原件补正。",
            "It was lost in an earlier conversion or is a control character: restore it."));
  }

  static RecordFault separatorWithin(Column column, String join) {
    return RecordFault.of(
        "H-JOIN",
        column,
        new Name("的值含有分隔符 " + join + "。", "has a value that holds the separator " + join + "."),
        new Name("请去掉值内的分隔符。", "Take it out of the value."));
  }
}
