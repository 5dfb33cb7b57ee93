package org.yibiao.adapters.declared.simulator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.adapters.declared.database.ExchangeTables;
import org.yibiao.adapters.declared.database.FlatRow;
import org.yibiao.adapters.kit.DepartmentCharset;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.NativeSchema;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.adapters.kit.simulator.Behaviour.Mode;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * Works off the exchange tables from the department's side: each request gets one row of answer.
 */
final class TableDesk {

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final DepartmentFolder folder;
  private final DepartmentDescriptor descriptor;
  private final DepartmentCharset charset;
  private final JdbcClient sql;
  private final TransactionTemplate transactions;
  private final Office office;
  private final Supplier<Behaviour> behaviour;
  private final Map<String, Long> since = new HashMap<>();

  TableDesk(
      DepartmentFolder folder,
      DepartmentDescriptor descriptor,
      DataSource connections,
      Office office,
      Supplier<Behaviour> behaviour) {
    this.folder = folder;
    this.descriptor = descriptor;
    this.charset =
        DepartmentCharset.named(descriptor.transport().orElseThrow().charset().orElse("UTF-8"));
    this.sql = JdbcClient.create(connections);
    this.transactions = new TransactionTemplate(new JdbcTransactionManager(connections));
    this.office = office;
    this.behaviour = behaviour;
  }

  private record Placed(String key, String message) {}

  /** Answers all requests that have lain long enough. */
  void workOff() {
    for (Service service : descriptor.services()) {
      ExchangeTables tables = ExchangeTables.of(service);
      for (Placed request : waiting(service, tables)) {
        if (isDue(request)) {
          transactions.executeWithoutResult(done -> answer(service, tables, request));
          since.remove(request.key());
        }
      }
    }
  }

  private boolean isDue(Placed request) {
    long now = System.nanoTime();
    long lain = now - since.computeIfAbsent(request.key(), key -> now);
    return lain >= behaviour.get().delay().toNanos();
  }

  private List<Placed> waiting(Service service, ExchangeTables tables) {
    Set<String> members = members(service);
    String key = tables.requestKey();
    String open =
        tables
            .requestState()
            .map(state -> state + " = '" + tables.waiting().replace("'", "''") + "'")
            .orElse(
                key
                    + " NOT IN (SELECT "
                    + tables.answerKey()
                    + " FROM "
                    + tables.answerTable()
                    + ")");
    return sql.sql("SELECT * FROM %s WHERE %s".formatted(tables.requestTable(), open))
        .query(
            (row, at) ->
                new Placed(
                    row.getString(key),
                    FlatRow.message(row, name -> !members.contains(name), charset).toString()))
        .list();
  }

  /** The columns that are part of a request, in small letters. */
  private Set<String> members(Service service) {
    Set<String> members = new HashSet<>();
    NativeSchema.json(folder, service.request().schema())
        .path("properties")
        .propertyNames()
        .forEach(name -> members.add(name.toLowerCase(Locale.ROOT)));
    return members;
  }

  private void answer(Service service, ExchangeTables tables, Placed request) {
    Optional<Simulated> answer = office.serve(service.code(), request.message());
    answer.ifPresent(each -> place(tables, request.key(), each.text()));
    tables
        .requestState()
        .ifPresent(
            state ->
                sql.sql(
                        "UPDATE %s SET %s = ? WHERE %s = ?"
                            .formatted(tables.requestTable(), state, tables.requestKey()))
                    .params(tables.read(), request.key())
                    .update());
  }

  /** Places an answer, anew if there was one; whatever the hub noted on the old one is gone. */
  private void place(ExchangeTables tables, String key, String answer) {
    Map<String, Object> row = FlatRow.columns(spoken(answer));
    row.keySet().removeIf(tables.answerKey()::equalsIgnoreCase);
    row.put(tables.answerKey(), key);
    row.put(tables.answerState(), tables.waiting());
    sql.sql("DELETE FROM %s WHERE %s = ?".formatted(tables.answerTable(), tables.answerKey()))
        .param(key)
        .update();
    sql.sql(
            "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                    tables.answerTable(),
                    String.join(", ", row.keySet()),
                    String.join(", ", Collections.nCopies(row.size(), "?"))))
        .params(new ArrayList<>(row.values()))
        .update();
  }

  /** Garbled, each text of the row breaks off in the middle; days and numbers cannot. */
  private String spoken(String answer) {
    if (behaviour.get().mode() != Mode.GARBLED) {
      return answer;
    }
    ObjectNode row =
        (ObjectNode) CanonicalJson.tree(answer.getBytes(StandardCharsets.UTF_8)).deepCopy();
    for (String name : List.copyOf(row.propertyNames())) {
      row.path(name)
          .asStringOpt()
          .filter(text -> row.path(name).isString() && !DAY.matcher(text).lookingAt())
          .ifPresent(text -> row.put(name, Rubbish.insteadOf(text)));
    }
    return row.toString();
  }
}
