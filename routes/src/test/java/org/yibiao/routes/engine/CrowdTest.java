package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.routes.Samples;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.Receipt;

@AtTheHub
@Tag("database")
class CrowdTest {

  private static final int CROWD = 50;

  @Autowired private Office office;
  @Autowired private TestDepartments departments;

  @Test
  void completes_fifty_applications_at_once_and_asks_each_department_once_per_step()
      throws Exception {
    List<Callable<Receipt>> crowd =
        Stream.generate(Samples::newMessageId)
            .limit(CROWD)
            .map(id -> (Callable<Receipt>) () -> office.submit(id, Office.JOINT))
            .toList();
    ExecutorService doors = Executors.newFixedThreadPool(16);
    List<Future<Receipt>> receipts = doors.invokeAll(crowd);
    doors.shutdown();

    for (Future<Receipt> receipt : receipts) {
      office.awaitCase(receipt.get(), CaseState.COMPLETED);
    }
    Set<String> numbers = new HashSet<>();
    for (Future<Receipt> receipt : receipts) {
      assertAskedOnce(receipt.get().getMessageId());
      numbers.add(receipt.get().getCaseNumber());
    }
    assertThat(numbers).hasSize(CROWD);
  }

  private void assertAskedOnce(String id) {
    for (String service :
        List.of(
            TestDepartments.IDENTITY,
            TestDepartments.PROPERTY,
            TestDepartments.COMPANY,
            TestDepartments.TAX,
            TestDepartments.SEAL)) {
      assertThat(departments.asked(id, service)).as(service).hasSize(1);
    }
  }
}
