package org.yibiao.adapters.publicsecurity.simulator;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yibiao.adapters.publicsecurity.simulator.FilingJournal.Entry;

/** The service that tells what became of the filing under a serial number. */
final class FilingEnquiry {

  private static final String NOT_TAKEN = "0";
  private static final String AT_WORK = "1";
  private static final String DECIDED = "2";

  /** Serial number, state, and of a decided filing the result and where its error is. */
  private static final List<String> ABOUT = List.of("YWLSH", "CLZT", "FHM", "FHXX", "CWLM", "CWHH");

  private FilingEnquiry() {}

  static Reply answer(String serial, Connection connection) throws SQLException {
    Optional<Entry> entry = FilingJournal.find(connection, serial);
    if (entry.isEmpty()) {
      return stateOnly(serial, NOT_TAKEN);
    }
    return FilingJournal.isBeingLookedAt(connection, entry.get().creditCode())
        ? stateOnly(serial, AT_WORK)
        : decided(serial, entry.get().reply());
  }

  private static Reply stateOnly(String serial, String state) {
    List<String> nothing = Collections.nCopies(ABOUT.size() - 2, "");
    return Reply.success(ABOUT, List.of(joined(List.of(serial, state), nothing)));
  }

  private static Reply decided(String serial, Reply reply) {
    List<String> place = reply.place().isEmpty() ? List.of("", "") : reply.place();
    List<String> about =
        joined(List.of(serial, DECIDED, reply.code().code(), reply.code().message()), place);
    List<List<String>> lines =
        reply.lines().isEmpty()
            ? List.of(about)
            : reply.lines().stream().map(line -> joined(about, line)).toList();
    return Reply.success(joined(ABOUT, reply.columns()), lines);
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return new ArrayList<>(Stream.concat(first.stream(), second.stream()).toList());
  }
}
