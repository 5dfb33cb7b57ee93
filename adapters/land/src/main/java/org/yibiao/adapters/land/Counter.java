package org.yibiao.adapters.land;

import java.util.List;
import org.yibiao.standard.value.ServiceCode;

/**
 * Where one service is asked for in the exchange database: a table for its requests and one for the
 * answers, alike for every service.
 *
 * @param requests name of the table in which the hub places requests
 * @param answers name of the table in which the department places answers
 */
record Counter(ServiceCode service, String requests, String answers) {

  static final Counter PROPERTY_CHECK =
      new Counter(new ServiceCode("land.property-check"), "INF_BDC_CHECK", "INF_BDC_CHECK_RESULT");

  static final Counter TRANSFER_REGISTRATION =
      new Counter(
          new ServiceCode("land.transfer-registration"),
          "INF_BDC_TRANSFER",
          "INF_BDC_TRANSFER_RESULT");

  static final Counter OWNERSHIP =
      new Counter(new ServiceCode("land.ownership"), "INF_BDC_QUERY", "INF_BDC_QUERY_RESULT");

  static final Counter RIGHTS_AND_LIMITS =
      new Counter(
          new ServiceCode("land.rights-and-limits"), "INF_BDC_LIMIT", "INF_BDC_LIMIT_RESULT");

  static final Counter PERSON_CHANGES =
      new Counter(new ServiceCode("land.person-changes"), "INF_BDC_EVENT", "INF_BDC_EVENT_RESULT");

  /** All counters. */
  static List<Counter> all() {
    return List.of(
        PROPERTY_CHECK, TRANSFER_REGISTRATION, OWNERSHIP, RIGHTS_AND_LIMITS, PERSON_CHANGES);
  }

  /** Where one answer that waits in the database is handed on; the body is its row number. */
  String answerWaiting() {
    return "direct:answer-waiting." + service;
  }

  /** When the answers are looked for. */
  String answersDue(long everyMillis) {
    return "scheduler:%s-answers?greedy=true&initialDelay=%2$d&delay=%2$d"
        .formatted(service, everyMillis);
  }
}
