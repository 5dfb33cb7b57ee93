package org.yibiao.adapters.tax.simulator;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yibiao.adapters.tax.simulator.HouseTask.Party;

/** Why a task is not taken; the first rule that is broken decides. */
final class HouseRules {

  private static final String SALE = "01";

  private final HouseRegister houses;

  HouseRules(HouseRegister houses) {
    this.houses = houses;
  }

  /**
   * A refusal.
   *
   * @param code FHM
   * @param words FHXX
   */
  record Refusal(String code, String words) {

    /** True unless the same task may be taken later. */
    boolean isFinal() {
      return !code.startsWith("9");
    }
  }

  Optional<Refusal> refusal(HouseTask task) {
    return Stream.<Supplier<Optional<Refusal>>>of(
            () -> no(houses.isBusyOver(task.text("HTBH")), "90", "系统忙，请稍后再试"),
            () -> wrongNumber(task.sellers(), "ZRF"),
            () -> wrongNumber(task.buyers(), "CSF"),
            () -> no(Authority.of(task.division()).isEmpty(), "13", "不在管辖范围"),
            () -> no(lacksContract(task), "16", "买卖未填合同"),
            () -> no(houses.wasTaxed(task), "11", "该合同已办理契税申报"),
            () -> preference(task))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean lacksContract(HouseTask task) {
    return task.text("QSZYFSDM").equals(SALE) && task.text("HTBH").isEmpty();
  }

  private static Optional<Refusal> wrongNumber(List<Party> parties, String list) {
    return IntStream.range(0, parties.size())
        .filter(at -> !numberFits(parties.get(at)))
        .mapToObj(at -> new Refusal("12", list + "[" + (at + 1) + "].NSRSBH:校验位错误"))
        .findFirst();
  }

  private static boolean numberFits(Party party) {
    return switch (party.documentKind()) {
      case "201" -> CheckCharacters.fitIdentityNumber(party.number());
      case "102" -> CheckCharacters.fitCreditCode(party.number());
      default -> true;
    };
  }

  private Optional<Refusal> preference(HouseTask task) {
    Preference claimed = Preference.claimedIn(task);
    if (!claimed.isMet(task, houses.area(task))) {
      return Optional.of(new Refusal("14", "面积或住房套数与所申请的优惠不符"));
    }
    Predicate<String> owner = houses::ownsHome;
    List<String> owners =
        Stream.concat(task.buyers().stream().map(Party::number), task.family().stream())
            .distinct()
            .filter(owner)
            .toList();
    return no(claimed.isForOnlyHome() && !owners.isEmpty(), "14", "家庭名下已有住房");
  }

  private static Optional<Refusal> no(boolean broken, String code, String words) {
    return broken ? Optional.of(new Refusal(code, words)) : Optional.empty();
  }
}
