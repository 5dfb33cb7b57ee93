package org.yibiao.adapters.tax.simulator;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rules of registering a taxpayer; the first one that is broken decides. */
final class RegistrationDesk {

  private static final String IDENTITY_CARD = "201";

  private final Register register;
  private final LocalDate today;

  RegistrationDesk(Register register, LocalDate today) {
    this.register = register;
    this.today = today;
  }

  Verdict register(Taxpayer taxpayer) {
    return Stream.<Supplier<Optional<Verdict>>>of(
            () -> busy(taxpayer),
            () -> creditCode(taxpayer),
            () -> identityNumbers(taxpayer),
            () -> authority(taxpayer),
            () -> offender(taxpayer),
            () -> abnormal(taxpayer),
            () -> already(taxpayer))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> accept(taxpayer));
  }

  private Optional<Verdict> busy(Taxpayer taxpayer) {
    return no(register.isBusyOver(taxpayer.number()), "900", "系统忙，请稍后再试", "");
  }

  private Optional<Verdict> creditCode(Taxpayer taxpayer) {
    return no(
        !CheckCharacters.fitCreditCode(taxpayer.number()), "201", "统一社会信用代码不正确", "nsrsbh:校验位错误");
  }

  private Optional<Verdict> identityNumbers(Taxpayer taxpayer) {
    return Stream.of("fddbr", "cwfzr", "bsr")
        .filter(who -> taxpayer.text(who + "sfzjlxDm").equals(IDENTITY_CARD))
        .filter(who -> !CheckCharacters.fitIdentityNumber(taxpayer.text(who + "sfzjhm")))
        .findFirst()
        .map(who -> Verdict.no("203", "证件号码不正确", who + "sfzjhm:校验位错误"));
  }

  private Optional<Verdict> authority(Taxpayer taxpayer) {
    return no(Authority.of(taxpayer.division()).isEmpty(), "206", "无主管税务机关", "zcdzxzqhszDm:不在管辖范围");
  }

  private Optional<Verdict> offender(Taxpayer taxpayer) {
    return no(
        register.isOffender(taxpayer.text("cwfzrsfzjhm")),
        "204",
        "财务负责人为重大税收违法失信主体",
        "cwfzrsfzjhm:不得任职");
  }

  private Optional<Verdict> abnormal(Taxpayer taxpayer) {
    return no(
        register.hasAbnormalTaxpayer(taxpayer.text("fddbrsfzjhm")),
        "205",
        "法定代表人名下有非正常户",
        "fddbrsfzjhm:请先解除非正常状态");
  }

  private Optional<Verdict> already(Taxpayer taxpayer) {
    return no(register.knows(taxpayer.number()), "202", "纳税人已登记", "nsrsbh:已办理登记");
  }

  private Verdict accept(Taxpayer taxpayer) {
    long serial = register.add(taxpayer);
    Authority authority = Authority.of(taxpayer.division()).orElseThrow();
    return Verdict.done(RegistrationText.of(taxpayer, authority, serial, today));
  }

  private static Optional<Verdict> no(boolean broken, String code, String message, String reason) {
    return broken ? Optional.of(Verdict.no(code, message, reason)) : Optional.empty();
  }
}
