package org.yibiao.adapters.kit.simulator;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.yibiao.standard.value.DepartmentCode;

/**
 * A department's own system, simulated: its protocol, its checks, its error codes, and a memory
 * that survives a restart (a registered company stays registered).
 */
public interface DepartmentSimulator extends AutoCloseable {

  /**
   * The deed that shows which change events a department has kept, of one that takes any: given the
   * subject (credit code, number of a document, code of a real-estate unit), one event a line in
   * the order in which they came, each line beginning with the event's identifier.
   */
  String SHOW_EVENTS = "show-events";

  /**
   * The deed that shows what a department has really done for a company, of one that does
   * something: given the company's name or credit code, one effect a line, each with the number it
   * was given.
   */
  String SHOW_LEDGER = "show-ledger";

  /** The department that is simulated. */
  DepartmentCode department();

  /** Where it listens, for people, such as {@code http://127.0.0.1:18081/tax}. */
  String address();

  /** Starts listening. What it knew when it was last closed or killed, it knows again. */
  void start();

  /** Changes how it behaves from the next request on. */
  void behave(Behaviour behaviour);

  /**
   * What its clerks can have it do towards the hub by itself: ask for data, report a change. Each
   * takes one argument, such as a credit code, and gives what the hub answered, in the department's
   * own form.
   */
  default Map<String, UnaryOperator<String>> deeds() {
    return Map.of();
  }

  /** Stops listening. */
  @Override
  void close();
}
