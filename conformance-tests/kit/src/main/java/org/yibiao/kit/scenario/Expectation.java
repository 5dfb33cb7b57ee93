package org.yibiao.kit.scenario;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What is expected of a step. What is absent does not matter.
 *
 * @param outcome any of these; {@code as-sample} is what the sample promises
 * @param not none of these
 * @param status any of these HTTP statuses
 * @param within the time that it may take
 * @param sameAs the name of the step whose result it must repeat
 * @param answers how many answers may come, counted for {@link #settle} after the first
 * @param arrives whether the rare characters must have got into the native message, unless the
 *     request was openly refused
 * @param lines how many lines a simulator shows
 * @param headers of an HTTP answer
 * @param at what stands where in what came
 */
public record Expectation(
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> outcome,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> not,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Integer> status,
    Optional<Duration> within,
    Optional<String> sameAs,
    Optional<Integer> answers,
    Optional<Duration> settle,
    boolean arrives,
    Optional<Integer> lines,
    List<String> headers,
    List<At> at) {

  /** What is absent is empty. */
  public Expectation {
    outcome = outcome == null ? List.of() : List.copyOf(outcome);
    not = not == null ? List.of() : List.copyOf(not);
    status = status == null ? List.of() : List.copyOf(status);
    headers = headers == null ? List.of() : List.copyOf(headers);
    at = at == null ? List.of() : List.copyOf(at);
  }

  /**
   * What stands in one place of what came.
   *
   * @param pointer JSON Pointer; {@code *} in it stands for any one name or number
   * @param equal the value
   * @param matches a regular expression for the whole value
   * @param exists whether there is anything
   */
  public record At(
      String pointer,
      @JsonProperty("equals") Optional<JsonNode> equal,
      Optional<String> matches,
      Optional<Boolean> exists) {

    /** What is absent may have been read as null. */
    public At {
      equal = equal.filter(value -> !value.isNull());
    }
  }
}
