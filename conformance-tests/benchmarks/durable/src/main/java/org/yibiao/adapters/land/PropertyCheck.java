package org.yibiao.adapters.land;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.benchmarks.durable.border.Asked;
import org.yibiao.benchmarks.durable.border.Border;
import org.yibiao.benchmarks.durable.border.DepartmentCall;
import org.yibiao.standard.value.MessageId;

/**
 * A property check as the land adapter's routes do it, over the same tables of the exchange
 * database: the request is placed and numbered, and the answer looked for every so often, claimed,
 * handed on and only then marked.
 */
public final class PropertyCheck implements DepartmentCall {

  private static final Counter COUNTER = Counter.PROPERTY_CHECK;

  private final Border border =
      Border.to(new DepartmentFolder(LandNames.FOLDER), COUNTER.service().value());
  private final Counties counties;
  private final SerialNumbers serials;
  private final RequestTable requests;
  private final AnswerTable answers;
  private final int batch;

  /** A check with the adapter's settings. */
  public PropertyCheck(DepartmentSettings settings) {
    ExchangeDatabase database = ExchangeDatabase.open(settings);
    this.counties = new Counties(settings.text("area-code"));
    this.serials =
        new SerialNumbers(
            database.sql(), database.transactions(), Clock.system(ZoneId.of("Asia/Shanghai")));
    this.requests = new RequestTable(database.sql(), COUNTER);
    this.answers = new AnswerTable(database.sql(), COUNTER, settings.duration("claim-lease"));
    this.batch = settings.number("batch");
  }

  @Override
  public Asked ask(ServiceRequest request) {
    BizMsgId number =
        requests.numberOf(request.id()).orElseGet(() -> serials.next(counties.of(request)));
    String text = border.toNative(request, Map.of(LandNames.BIZ_MSG_ID, number.value()));
    requests.place(request.id(), number, text);
    return new Asked(Optional.empty(), List.of(Border.left(request, text)));
  }

  /**
   * Hands on the answers that wait.
   *
   * @return true if there may be more already
   */
  public boolean look(Consumer<Asked> heard) {
    List<Long> waiting = answers.waiting(batch);
    for (Long row : waiting) {
      answers.claim(row).ifPresent(claimed -> hand(claimed, heard));
    }
    return waiting.size() == batch;
  }

  private void hand(ClaimedAnswer claimed, Consumer<Asked> heard) {
    MessageId id = new MessageId(claimed.internalNo());
    Map<String, String> parameters = Map.of(LandNames.BIZ_MSG_ID, claimed.number());
    heard.accept(
        new Asked(
            Optional.of(border.fromNative(id, claimed.message(), parameters)),
            List.of(Border.came(id, claimed.message()))));
    answers.markRead(claimed.row());
  }
}
