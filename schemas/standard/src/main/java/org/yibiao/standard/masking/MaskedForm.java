package org.yibiao.standard.masking;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a datum is shown to one who may know that it is there, but not what it is (GB/T 35273-2020,
 * 7.2: personal information on show is de-identified; the forms are those that government service
 * desks use). What has no such form, such as a date, an amount or a code, is left out.
 */
public enum MaskedForm {
  /** The first character is left: 陆**. */
  NAME {
    @Override
    public String of(String value) {
      int length = value.codePointCount(0, value.length());
      return hidden(value, value.offsetByCodePoints(0, Math.min(1, length / 2)), value.length());
    }
  },
  /**
   * Three characters in front and four at the end are left, and at most half of all: 320***2433.
   */
  NUMBER {
    @Override
    public String of(String value) {
      int length = value.codePointCount(0, value.length());
      int end = Math.min(4, length / 4);
      int front = Math.min(3, length / 4);
      return hidden(
          value, value.offsetByCodePoints(0, front), value.offsetByCodePoints(0, length - end));
    }
  },
  /** What is behind the district or county is hidden; all, if none is named: 滨湖区****. */
  ADDRESS {
    @Override
    public String of(String value) {
      Matcher county = COUNTY.matcher(value);
      return (county.find() ? county.group() : "") + "****";
    }
  },
  /** Nothing is left of the words. */
  WORDS {
    @Override
    public String of(String value) {
      return "****";
    }
  };

  private static final String STAR = "*";
  private static final Pattern COUNTY = Pattern.compile("^[^区县旗]{1,12}[区县旗]");
  private static final Set<String> NAMES = Set.of("PersonName", "EntityName");
  private static final Set<String> ADDRESSES = Set.of("location");
  private static final Set<String> TEXTS = Set.of("ShortText", "LongText", "DataItemValue");

  /** The value as it is shown. */
  public abstract String of(String value);

  /** The form for a field; none if its values cannot be shown in part. */
  static Optional<MaskedForm> of(String field, String type) {
    if (NAMES.contains(type)) {
      return Optional.of(NAME);
    }
    if (type.endsWith("Number")) {
      return Optional.of(NUMBER);
    }
    if (!TEXTS.contains(type)) {
      return Optional.empty();
    }
    return Optional.of(ADDRESSES.contains(field) ? ADDRESS : WORDS);
  }

  private static String hidden(String value, int from, int to) {
    String stars = STAR.repeat(value.codePointCount(from, to));
    return value.substring(0, from) + stars + value.substring(to);
  }
}
