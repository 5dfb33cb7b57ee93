package org.yibiao.adapters.tax.simulator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The exchange with the land registry: takes the string of a task and gives that of its answer. */
final class HouseExchange {

  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

  private final Register register;
  private final HouseRegister houses;
  private final CertificateRegister certificates;
  private final String client;
  private final Clock clock;

  HouseExchange(Register register, String client, Clock clock) {
    this.register = register;
    this.houses = new HouseRegister(register.rows());
    this.certificates = new CertificateRegister(register.rows());
    this.client = client;
    this.clock = clock;
  }

  String serve(String string, String who) {
    if (!who.equals(client)) {
      return HouseText.no("2", "客户端未授权");
    }
    try {
      HouseTask task = HouseTask.of(string);
      return register.transaction(() -> answer(task));
    } catch (HouseTask.AgainstSchema e) {
      return HouseText.no("1", "报文不符合规范：" + e.getMessage());
    } catch (IllegalStateException e) {
      return HouseText.no("99", "系统内部错误");
    }
  }

  /** The same transfer gets the same final answer. */
  private String answer(HouseTask task) {
    Optional<String> before = houses.answerTo(task.transfer());
    return before.orElseGet(() -> first(task));
  }

  private String first(HouseTask task) {
    var now = clock.instant().atOffset(BEIJING).toLocalDateTime();
    var refusal = new HouseRules(houses).refusal(task);
    if (refusal.isPresent()) {
      return kept(task, refusal.get().isFinal(), HouseText.no(refusal.get()));
    }
    LocalDate today = now.toLocalDate();
    Assessment assessment =
        Assessment.of(task, houses.area(task), houses.numberOf(task.transfer()), today);
    boolean paid = !houses.stillUnpaid(task.text("HTBH"));
    HouseText text = new HouseText(task, assessment, now);
    if (paid) {
      houses.taxed(task);
      certificates.keep(text.certified());
    }
    return kept(task, paid, text.of(paid));
  }

  private String kept(HouseTask task, boolean isFinal, String answer) {
    if (isFinal) {
      houses.keep(task.transfer(), answer);
    }
    return answer;
  }
}
