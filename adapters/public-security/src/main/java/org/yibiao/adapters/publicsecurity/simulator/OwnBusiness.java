package org.yibiao.adapters.publicsecurity.simulator;

import jakarta.jms.JMSException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.publicsecurity.simulator.Population.Resident;

/**
 * What the department's people do by themselves: look something up elsewhere before they decide,
 * and register what happened, which is remembered only if its report has left.
 */
final class OwnBusiness {

  private final Memory memory;
  private final HubLine hub;

  OwnBusiness(Memory memory, HubLine hub) {
    this.memory = memory;
    this.hub = hub;
  }

  /** What is done with the memory while something is sent to the hub. */
  @FunctionalInterface
  private interface Deed {
    String with(Connection connection) throws SQLException, JMSException;
  }

  /** Asks; gives the serial number. */
  String ask(String service, String division, List<String> names, List<String> values) {
    return done(
        connection -> {
          String serial = OwnCalls.serial(connection);
          hub.ask(serial, OwnCalls.question(service, serial, division, names, values));
          return serial;
        });
  }

  String death(String number) {
    return done(
        connection -> {
          Sql.change(
              connection,
              "update resident set state = '1', state_since = ? where number = ?",
              OwnCalls.now().substring(0, 8),
              number);
          return reportPerson(connection, "01", number);
        });
  }

  String name(String number, String name) {
    return done(
        connection -> {
          Sql.change(
              connection,
              "update resident set former_name = name, name = ? where number = ?",
              name,
              number);
          return reportPerson(connection, "02", number);
        });
  }

  /** Moves somebody to the household of somebody else, as a relative who is none of the close. */
  String move(String number, String to) {
    return done(
        connection -> {
          String from = Households.of(connection, resident(connection, number), List.of()).number();
          String into = Households.of(connection, resident(connection, to), List.of()).number();
          Sql.change(
              connection,
              "update household_member set household = ?, relation = '97', moved_in = ?"
                  + " where resident = ?",
              into,
              OwnCalls.now().substring(0, 8),
              number);
          String serial = OwnCalls.serial(connection);
          hub.report(
              serial,
              OwnCalls.household(
                  serial,
                  number,
                  from,
                  Households.of(connection, resident(connection, to), List.of())));
          return serial;
        });
  }

  /** The reply to a serial number, if there is one by now. */
  Optional<String> reply(String serial) {
    try {
      return hub.reply(serial, Duration.ofMillis(200));
    } catch (JMSException e) {
      throw new IllegalStateException("The hub's broker cannot be reached", e);
    }
  }

  private String reportPerson(Connection connection, String type, String number)
      throws SQLException, JMSException {
    String serial = OwnCalls.serial(connection);
    hub.report(serial, OwnCalls.person(connection, serial, type, resident(connection, number)));
    return serial;
  }

  private static Resident resident(Connection connection, String number) throws SQLException {
    return Population.meet(connection, number, number);
  }

  private String done(Deed deed) {
    try {
      return memory.remember(
          connection -> {
            try {
              return deed.with(connection);
            } catch (JMSException e) {
              throw new IllegalStateException("The hub's broker cannot be reached", e);
            }
          });
    } catch (SQLException | Rejected e) {
      throw new IllegalStateException("The memory failed", e);
    }
  }
}
