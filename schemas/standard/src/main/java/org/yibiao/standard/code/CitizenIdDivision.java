package org.yibiao.standard.code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yibiao.standard.dictionary.Words;
import org.yibiao.standard.v1.Severity;

/**
 * The division within a citizen identity number (GB 11643-1999): its first six digits are a code
 * that was in force on the day of birth or later, because numbers are also given out long after.
 *
 * @param divisions the list of divisions with its history
 */
record CitizenIdDivision(CodeList divisions) {

  static final String RULE = "C-ID-DIVISION";

  /** The police give out numbers with an old code for some time after the division has gone. */
  private static final int YEARS_OF_GRACE = 3;

  private static final String JIANGSU = "32";
  private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");

  /** What is wrong with the division; empty also where the rules will say that it is no number. */
  Optional<CodeFault> fault(CodedValue number) {
    return SHAPE.matcher(number.text()).matches()
        ? birth(number.text()).flatMap(day -> fault(number, day))
        : Optional.empty();
  }

  private Optional<CodeFault> fault(CodedValue number, LocalDate birth) {
    String code = number.text().substring(0, 6);
    String province = code.substring(0, 2);
    List<Code> history = divisions.history(code);
    if (divisions.history(province + "0000").isEmpty()) {
      return Optional.of(fault(number, Severity.ERROR, noProvince(province)));
    }
    if (history.isEmpty()) {
      boolean isCertain = JIANGSU.equals(province);
      return Optional.of(
          fault(number, isCertain ? Severity.ERROR : Severity.WARNING, noCounty(code)));
    }
    LocalDate earliest = birth.minusYears(YEARS_OF_GRACE);
    return history.stream().allMatch(span -> span.hasEndedBefore(earliest))
        ? Optional.of(fault(number, Severity.ERROR, ended(history.get(history.size() - 1), birth)))
        : Optional.empty();
  }

  private static CodeFault fault(CodedValue number, Severity severity, Words reason) {
    return new CodeFault(RULE, severity, number.place(), Map.of("reason", reason));
  }

  private static Words noProvince(String province) {
    return new Words(
        "没有代码以" + province + "开头的省级行政区划", "no province has a code that begins with " + province);
  }

  private static Words noCounty(String code) {
    return new Words("行政区划代码表中从未有过" + code, "the list of divisions has never had " + code);
  }

  private static Words ended(Code last, LocalDate birth) {
    String until = last.to().map(LocalDate::toString).orElse("");
    return new Words(
        "%s %s 已于%s撤销，早于出生日期%s".formatted(last.value(), last.label().zh(), until, birth),
        "%s (%s) was withdrawn on %s, before the date of birth, %s"
            .formatted(last.value(), last.label().en(), until, birth));
  }

  private static Optional<LocalDate> birth(String number) {
    try {
      String digits = number.substring(6, 14);
      return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
