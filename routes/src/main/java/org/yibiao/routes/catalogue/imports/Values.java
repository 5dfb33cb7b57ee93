package org.yibiao.routes.catalogue.imports;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yibiao.adapters.kit.DataResource.Sharing;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.Quality;
import org.yibiao.routes.PlainText;
import org.yibiao.routes.catalogue.ListedColumn;
import org.yibiao.routes.catalogue.ListedField;
import org.yibiao.routes.catalogue.UpdateCycle;
import org.yibiao.standard.v1.Confidentiality;
import org.yibiao.standard.value.CreditCode;
import org.yibiao.standard.value.DepartmentCode;

/** Checks the value of a column and puts it into the form in which it is kept. */
final class Values {

  private static final int SHOWN = 60;

  /** As in {@code department.schema.json}, whose resources are of the same catalogue. */
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{1,20}/[0-9]{1,10}");

  private static final Pattern SEPARATOR = Pattern.compile("[;；]");
  private static final Pattern CLASS = Pattern.compile("[:：]");

  private static final WordList SHARING =
      new WordList()
          .with(Sharing.UNCONDITIONAL.code(), "无条件共享", "无条件")
          .with(Sharing.CONDITIONAL.code(), "有条件共享", "有条件")
          .with(Sharing.NOT_SHARED.code(), "不予共享", "not shared");
  private static final WordList QUALITY = new WordList();
  private static final WordList CYCLE = new WordList();
  private static final WordList CLASSES =
      new WordList()
          .with(Confidentiality.PUBLIC.value(), "公开")
          .with(Confidentiality.INTERNAL.value(), "内部")
          .with(Confidentiality.PERSONAL.value(), "个人信息", "个人")
          .with(Confidentiality.SENSITIVE.value(), "敏感个人信息", "敏感");

  static {
    Arrays.stream(Quality.values()).forEach(each -> QUALITY.with(each.code(), each.text().zh()));
    Arrays.stream(UpdateCycle.values()).forEach(each -> CYCLE.with(each.code(), each.text().zh()));
  }

  private final List<RowFault> faults = new ArrayList<>();

  /** What was found wrong. */
  List<RowFault> faults() {
    return faults;
  }

  /** The value as it is kept; as it was if it is wrong. */
  String of(ListedColumn column, String value) {
    if (value.codePointCount(0, value.length()) > column.longest()) {
      faults.add(tooLong(column));
      return value;
    }
    return switch (column) {
      case CODE -> held(column, value, CODE.matcher(value).matches(), RIGHT_CODE);
      case DEPARTMENT -> held(column, value, isOwner(value), RIGHT_OWNER);
      case SHARING -> word(column, value, SHARING);
      case QUALITY -> word(column, value, QUALITY);
      case UPDATED -> word(column, value, CYCLE);
      case FRESHNESS -> held(column, value, isDuration(value), RIGHT_DURATION);
      case PURPOSES -> String.join(ListedField.SEPARATOR, parts(value));
      case FIELDS ->
          parts(value).stream()
              .map(each -> field(column, each))
              .reduce((left, right) -> left + ListedField.SEPARATOR + right)
              .orElse("");
      default -> value;
    };
  }

  private static final Name RIGHT_CODE =
      new Name(
          "应形如 3070150000/00003：1 至 20 位数字或大写字母、斜杠、1 至 10 位数字。",
          "Write it like 3070150000/00003: up to 20 digits or capital letters, a slash, up to 10"
              + " digits.");
  private static final Name RIGHT_OWNER =
      new Name(
          "应为已接入部门的代码（如 customs），或校验位正确的 18 位统一社会信用代码。",
          "Give the code of a department at the hub, such as customs, or a unified social credit"
              + " code of 18 characters whose check character is right.");
  private static final Name RIGHT_DURATION =
      new Name(
          "应为 ISO 8601 时长，如 PT10M（十分钟）、P1D（一天）。",
          "Give a duration of ISO 8601, such as PT10M (ten minutes) or P1D (a day).");

  private String held(ListedColumn column, String value, boolean isRight, Name right) {
    if (!isRight) {
      faults.add(wrong("C-PATTERN", column, value, right));
    }
    return value;
  }

  private String word(ListedColumn column, String value, WordList words) {
    Optional<String> code = words.code(value);
    if (code.isEmpty()) {
      Name right = new Name("应为其一：" + words.text() + "。", "Use one of: " + words.text() + ".");
      faults.add(wrong("C-WORD", column, value, right));
    }
    return code.orElse(value);
  }

  private String field(ListedColumn column, String given) {
    String[] parts = CLASS.split(given, 2);
    String label = parts[0].strip();
    if (label.isEmpty()) {
      Name right =
          new Name(
              "每项应为“名称”或“名称:级别”，以分号隔开。",
              "Give each as “name” or “name:class”, separated by semicolons.");
      faults.add(wrong("C-FIELD", column, given, right));
    }
    return parts.length == 1
        ? label
        : label + ListedField.CLASS + word(column, parts[1].strip(), CLASSES);
  }

  private static List<String> parts(String value) {
    return SEPARATOR
        .splitAsStream(value)
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private static boolean isOwner(String value) {
    return DepartmentCode.isValid(value) || CreditCode.isValid(value);
  }

  private static boolean isDuration(String value) {
    try {
      return !Duration.parse(value).isNegative();
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static RowFault wrong(String rule, ListedColumn column, String value, Name right) {
    String shown = PlainText.of(value, SHOWN);
    Name label = column.label();
    Name reason =
        new Name(
            label.zh() + "（" + column.key() + "）的值“" + shown + "”不对。",
            label.en() + " (" + column.key() + ") cannot be “" + shown + "”.");
    return RowFault.of(rule, column, reason, right);
  }

  private static RowFault tooLong(ListedColumn column) {
    int most = column.longest();
    return RowFault.of(
        "C-LENGTH",
        column,
        new Name(
            column.label().zh() + "（" + column.key() + "）超过 " + most + " 个字。",
            column.label().en() + " (" + column.key() + ") has more than " + most + " characters."),
        new Name("请缩短。", "Shorten it."));
  }
}
