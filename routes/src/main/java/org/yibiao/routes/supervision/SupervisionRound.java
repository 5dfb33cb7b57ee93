package org.yibiao.routes.supervision;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.routes.cases.CaseStore;
import org.yibiao.routes.supervision.calendar.WorkingDays;

/** What the supervision does again and again, on one node. */
@Component
public class SupervisionRound {

  private static final int AT_ONCE = 200;

  private final Adoption adoption;
  private final SupervisedStore store;
  private final Watching watching;
  private final CaseStore cases;
  private final CardDesk desk;
  private final Today today;
  private final WorkingDays days;
  private final TransactionTemplate transaction;

  SupervisionRound(
      Adoption adoption,
      SupervisedStore store,
      Watching watching,
      CaseStore cases,
      CardDesk desk,
      Today today,
      WorkingDays days,
      PlatformTransactionManager transactions) {
    this.adoption = adoption;
    this.store = store;
    this.watching = watching;
    this.cases = cases;
    this.desk = desk;
    this.today = today;
    this.days = days;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Takes old cases in, counts anew where a year's holidays came out, and sends cards. */
  public void go() {
    while (adoption.adopt(AT_ONCE) > 0) {
      // the next ones
    }
    recount();
    desk.send(today.now());
  }

  private void recount() {
    Set<Integer> published = days.published();
    if (published.isEmpty()) {
      return;
    }
    List<String> counted = store.countedBefore(published, AT_ONCE);
    while (!counted.isEmpty()) {
      counted.forEach(
          number ->
              transaction.executeWithoutResult(
                  any -> {
                    cases.lock(number);
                    watching.recountAll(number);
                  }));
      counted = store.countedBefore(published, AT_ONCE);
    }
  }
}
