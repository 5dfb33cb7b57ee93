package org.yibiao.routes.reuse;

import java.time.Duration;
import java.util.List;

/**
 * What a data request wants, told by all that can change the holder's answer. Two requests that
 * want the same can share one answer; who asks is no part of it, because rights are looked at
 * before.
 *
 * @param holder code of the department that holds it
 * @param subject the number of whom or what it is about, as change events tell it
 * @param resource code of the resource
 * @param parameters purpose, division, day and all else that the holder's answer depends on
 * @param fields JSON Pointers of what the holder is asked for, without array indexes; all if empty
 * @param freshness how long the holder lets it be used again; zero if it must be asked anew
 */
public record Wanted(
    String holder,
    String subject,
    String resource,
    List<String> parameters,
    List<String> fields,
    Duration freshness) {

  /** The lists are copied. */
  public Wanted {
    parameters = List.copyOf(parameters);
    fields = fields.stream().sorted().distinct().toList();
  }
}
