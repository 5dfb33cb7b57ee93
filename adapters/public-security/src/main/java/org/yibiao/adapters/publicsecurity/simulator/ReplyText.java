package org.yibiao.adapters.publicsecurity.simulator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** An answer's rows as a text that can be kept: a line a row, the values apart by tabs. */
final class ReplyText {

  private ReplyText() {}

  static String write(Reply reply) {
    return reply.rows().stream()
        .map(row -> String.join("\t", row))
        .collect(Collectors.joining("\n"));
  }

  static Reply read(String text) {
    List<List<String>> rows = text.lines().map(line -> List.of(line.split("\t", -1))).toList();
    List<String> status = rows.get(0);
    ResultCode code =
        Arrays.stream(ResultCode.values())
            .filter(each -> each.code().equals(status.get(0)))
            .findFirst()
            .orElseThrow();
    List<String> columns = rows.size() > 1 ? rows.get(1) : List.of();
    return new Reply(
        code, status.subList(2, status.size()), columns, rows.stream().skip(2).toList());
  }
}
