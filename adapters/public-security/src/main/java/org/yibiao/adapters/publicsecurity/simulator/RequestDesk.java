package org.yibiao.adapters.publicsecurity.simulator;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibiao.adapters.publicsecurity.simulator.FilingJournal.Entry;

/** Where every request is answered: the text of a request in, the text of its answer out. */
final class RequestDesk {

  private static final Logger LOG = LoggerFactory.getLogger(RequestDesk.class);
  private static final String QUERY = "S32-00000312";
  private static final String HOUSEHOLDS = "S32-00000318";
  private static final String IDENTITY_RECORD = "S32-00000313";
  private static final String HOUSEHOLD_RECORD = "S32-00000319";
  private static final String FILING = "S32-00000325";
  private static final String ENQUIRY = "S32-00000326";
  private static final String COMPANY_CHANGE = "S32-00000921";
  private static final String NO_SERVICE = "C32-00000000";

  private final CallReader reader;
  private final String authorisedUnit;
  private final Memory memory;

  RequestDesk(CallReader reader, String authorisedUnit, Memory memory) {
    this.reader = reader;
    this.authorisedUnit = authorisedUnit;
    this.memory = memory;
  }

  /**
   * Answers; whatever the answer says was done is stored when this returns.
   *
   * @param again true if the broker gives the request out again, because its answer did not leave
   */
  String answer(String request, boolean again) {
    try {
      return answer(reader.read(request), again);
    } catch (Rejected e) {
      return ReplyWriter.write(NO_SERVICE, "Query", e.reply());
    }
  }

  private String answer(Call call, boolean again) {
    try {
      checkCaller(call);
      return memory.remember(connection -> serve(call, again, connection));
    } catch (Rejected e) {
      return write(call, e.reply());
    } catch (SQLException e) {
      LOG.error("The simulated public security department's memory failed", e);
      return write(call, Reply.error(ResultCode.FAILED));
    }
  }

  private void checkCaller(Call call) throws Rejected {
    if (!call.item("zdyhDwbm").single().equals(authorisedUnit)) {
      throw new Rejected(Reply.error(ResultCode.CALLER_NOT_AUTHORISED));
    }
  }

  private static String serve(Call call, boolean again, Connection connection)
      throws SQLException, Rejected {
    return switch (call.service()) {
      case QUERY -> write(call, IdentityQuery.answer(call, connection));
      case HOUSEHOLDS -> write(call, HouseholdQuery.answer(call, connection));
      case IDENTITY_RECORD ->
          write(call, Columns.wanted(call, PersonQuery.answer(call, connection)));
      case HOUSEHOLD_RECORD ->
          write(call, Columns.wanted(call, HouseholdQuery.answer(call, connection)));
      case FILING -> file(call, again, connection);
      case ENQUIRY -> write(call, FilingEnquiry.answer(serial(call), connection));
      case COMPANY_CHANGE -> write(call, CompanyChanges.take(call, connection));
      default -> throw new Rejected(Reply.error(ResultCode.NO_SUCH_SERVICE));
    };
  }

  /** Files whatever comes: the serial number is only written down, for those who ask later. */
  private static String file(Call call, boolean again, Connection connection)
      throws SQLException, Rejected {
    String serial = serial(call);
    Optional<Entry> before = FilingJournal.find(connection, serial);
    if (again && before.isPresent()) {
      return write(call, before.get().reply());
    }
    Filing filing = Filing.of(call);
    Reply reply = decide(filing, connection);
    FilingJournal.enter(connection, serial, new Entry(filing.creditCode(), reply));
    return write(call, reply);
  }

  /** A refusal that is a verdict is written down like a success. */
  private static Reply decide(Filing filing, Connection connection) throws SQLException, Rejected {
    try {
      return SealFiling.file(filing, connection);
    } catch (Rejected e) {
      if (e.reply().code().isVerdict()) {
        return e.reply();
      }
      throw e;
    }
  }

  private static String serial(Call call) throws Rejected {
    String serial = call.item("ywlsh").single();
    if (!serial.matches("[0-9A-Za-z-]{16,40}")) {
      throw call.item("ywlsh").wrong();
    }
    return serial;
  }

  private static String write(Call call, Reply reply) {
    return ReplyWriter.write("C" + call.service().substring(1), call.method(), reply);
  }
}
