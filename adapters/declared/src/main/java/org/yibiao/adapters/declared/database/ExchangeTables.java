package org.yibiao.adapters.declared.database;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;

/**
 * The two tables by which one service is exchanged, as {@code call} names them. Names go into
 * statements as they are, so none but plain identifiers are taken.
 *
 * @param requestTable {@code request-table}: where the hub places its requests
 * @param requestKey {@code request-key} ({@code messageid}): its unique column for the message id
 * @param requestState {@code request-state} ({@code syncsign}): set back to {@link #waiting} when a
 *     request is placed again, so that the department answers again; {@code none} if there is none
 * @param answerTable {@code answer-table}: where the department places its answers
 * @param answerKey {@code answer-key} ({@code messageid}): its column for the message id
 * @param answerState {@code answer-state} ({@code syncsign}): whether the hub has read it
 * @param answerReason {@code answer-reason}: where the hub says why it could not read an answer
 * @param claimedBy {@code claimed-by}, with {@code claimed-until}: columns by which several nodes
 *     of a hub share the work; without them each reads all, and the hub drops what comes twice
 * @param waiting {@code state-waiting} ({@code 0})
 * @param read {@code state-read} ({@code 1})
 * @param refused {@code state-error} ({@code E})
 */
public record ExchangeTables(
    String requestTable,
    String requestKey,
    Optional<String> requestState,
    String answerTable,
    String answerKey,
    String answerState,
    Optional<String> answerReason,
    Optional<String> claimedBy,
    Optional<String> claimedUntil,
    String waiting,
    String read,
    String refused) {

  private static final Pattern COLUMN = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,62}");
  private static final Pattern TABLE =
      Pattern.compile("([A-Za-z][A-Za-z0-9_]{0,62}\\.)?[A-Za-z][A-Za-z0-9_]{0,62}");
  private static final String KEY = "messageid";
  private static final String STATE = "syncsign";

  /**
   * The tables of a service.
   *
   * @throws IllegalArgumentException if one is missing or no name
   */
  public static ExchangeTables of(Service service) {
    Map<String, String> call = service.call();
    Optional<String> claimedBy = column(call, "claimed-by");
    Optional<String> claimedUntil = column(call, "claimed-until");
    if (claimedBy.isPresent() != claimedUntil.isPresent()) {
      throw new IllegalArgumentException(
          service.code() + ": call 中 claimed-by 与 claimed-until 须同时写出 · name both or neither");
    }
    return new ExchangeTables(
        table(service, "request-table"),
        column(call, "request-key").orElse(KEY),
        column(call, "request-state", STATE),
        table(service, "answer-table"),
        column(call, "answer-key").orElse(KEY),
        column(call, "answer-state").orElse(STATE),
        column(call, "answer-reason"),
        claimedBy,
        claimedUntil,
        call.getOrDefault("state-waiting", "0"),
        call.getOrDefault("state-read", "1"),
        call.getOrDefault("state-error", "E"));
  }

  /**
   * A column's name.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static String column(String name) {
    if (!COLUMN.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "“%s” 不是字段名 · not the name of a column: letters, digits and _ only".formatted(name));
    }
    return name;
  }

  /** Whether a column of the answers is the hub's own, and no part of the answer. */
  boolean isOwn(String column) {
    return column.equalsIgnoreCase(answerState)
        || answerReason.filter(column::equalsIgnoreCase).isPresent()
        || claimedBy.filter(column::equalsIgnoreCase).isPresent()
        || claimedUntil.filter(column::equalsIgnoreCase).isPresent();
  }

  private static String table(Service service, String name) {
    String table = service.call().getOrDefault(name, "");
    if (!TABLE.matcher(table).matches()) {
      throw new IllegalArgumentException(
          "%s: call/%s 应为表名，而不是“%s” · must name a table".formatted(service.code(), name, table));
    }
    return table;
  }

  private static Optional<String> column(Map<String, String> call, String name) {
    return Optional.ofNullable(call.get(name)).map(ExchangeTables::column);
  }

  private static Optional<String> column(Map<String, String> call, String name, String otherwise) {
    String given = call.getOrDefault(name, otherwise);
    return given.equals("none") ? Optional.empty() : Optional.of(column(given));
  }
}
