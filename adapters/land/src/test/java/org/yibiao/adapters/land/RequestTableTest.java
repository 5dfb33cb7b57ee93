package org.yibiao.adapters.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yibiao.standard.value.MessageId;

class RequestTableTest {

  private static final MessageId ID = new MessageId("7b1d2c94-53a8-4e0f-8c6e-2f9a4d1b0c35");
  private static final BizMsgId NUMBER = new BizMsgId("320211261120000001");

  private final ExchangeTablesInMemory database = new ExchangeTablesInMemory();
  private final RequestTable requests = new RequestTable(database.sql(), Counter.PROPERTY_CHECK);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void places_a_request_for_the_department_to_pick_up() {
    requests.place(ID, NUMBER, "<Message/>");
    assertThat(row())
        .containsEntry("INTERNALNO", ID.value())
        .containsEntry("BIZMSGID", NUMBER.value())
        .containsEntry("AREACODE", "320211")
        .containsEntry("SYNCSIGN", "0")
        .containsEntry("UPDATESIGN", 0);
  }

  @Test
  void knows_the_number_of_a_request_that_it_placed() {
    assertThat(requests.numberOf(ID)).isEmpty();
    requests.place(ID, NUMBER, "<Message/>");
    assertThat(requests.numberOf(ID)).contains(NUMBER);
  }

  @Test
  void placing_a_request_again_is_no_error_and_has_it_answered_again() {
    requests.place(ID, NUMBER, "<Message/>");
    database.sql().sql("UPDATE INF_BDC_CHECK SET SYNCSIGN = '1'").update();
    requests.place(ID, NUMBER, "<Message/>");
    assertThat(row()).containsEntry("SYNCSIGN", "0").containsEntry("UPDATESIGN", 1);
  }

  @Test
  void several_hubs_that_place_the_same_request_at_once_place_one_row() throws Exception {
    Stream<Callable<List<String>>> hubs =
        Stream.of("320211261120000001", "320211261120000002", "320211261120000003")
            .map(BizMsgId::new)
            .map(this::placing);
    AtOnce.doAll(hubs.toList());
    assertThat(row()).containsEntry("UPDATESIGN", 2);
  }

  private Callable<List<String>> placing(BizMsgId number) {
    return () -> {
      requests.place(ID, number, "<Message/>");
      return List.of();
    };
  }

  private Map<String, Object> row() {
    return database.sql().sql("SELECT * FROM INF_BDC_CHECK").query().singleRow();
  }
}
