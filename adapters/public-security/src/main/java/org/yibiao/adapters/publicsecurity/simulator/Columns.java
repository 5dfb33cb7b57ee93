package org.yibiao.adapters.publicsecurity.simulator;

import java.util.List;

/** Gives of an answer only the columns that the caller named. */
final class Columns {

  private static final String WANTED = "RequiredItems";

  private Columns() {}

  /** The answer with the wanted columns, in the order that they were named in. */
  static Reply wanted(Call call, Reply reply) throws Rejected {
    if (reply.columns().isEmpty()) {
      return reply;
    }
    Table item = call.item(WANTED);
    List<String> names = item.rows().stream().map(row -> row.get(0)).toList();
    if (!reply.columns().containsAll(names)) {
      throw item.wrong();
    }
    return Reply.success(
        names,
        reply.lines().stream()
            .map(line -> names.stream().map(name -> at(reply, line, name)).toList())
            .toList());
  }

  private static String at(Reply reply, List<String> line, String name) {
    return line.get(reply.columns().indexOf(name));
  }
}
