package org.yibiao.adapters.marketregulation.simulator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.yibiao.adapters.marketregulation.simulator.Application.Party;

/** The rules of registering a company; the first one that is broken decides. */
final class RegistrationRules {

  private static final String IDENTITY_CARD = "10";

  private final Register register;

  RegistrationRules(Register register) {
    this.register = register;
  }

  Optional<Refusal> refusal(Application it) {
    return Stream.<Supplier<Optional<Refusal>>>of(
            () -> no(register.isBusyOver(it.name()), ResponseCode.BUSY, ""),
            () -> forbiddenName(it),
            () -> no(register.knows(it.name()), ResponseCode.NAME_TAKEN, "ENTNAME"),
            () -> wrongNumber(it),
            () -> restricted(it.legalRepresentative()),
            () -> certificate(it),
            () -> no(!adds(it), ResponseCode.CAPITAL_DIFFERS, "REGCAP"),
            () -> outside(it))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Refusal> forbiddenName(Application it) {
    return no(register.forbids(it.name()), ResponseCode.NAME_FORBIDDEN, "ENTNAME");
  }

  private Optional<Refusal> restricted(Party legalRepresentative) {
    boolean restricted = register.restricts(legalRepresentative.text("CERNO"));
    return no(restricted, ResponseCode.RESTRICTED_PERSON, "LEREP.CERNO");
  }

  private static Optional<Refusal> certificate(Application it) {
    boolean given = it.text("BDCQZH").matches(".*(不动产权第|房权证|房地权).*[0-9].*");
    return no(!given, ResponseCode.CERTIFICATE_MISSING, "BDCQZH");
  }

  private static Optional<Refusal> outside(Application it) {
    boolean outside = Authority.of(it.division()).isEmpty();
    return no(outside, ResponseCode.OUTSIDE_THE_PROVINCE, "DOMDISTRICT");
  }

  private static Optional<Refusal> wrongNumber(Application it) {
    return Stream.of(Stream.of(it.legalRepresentative()), it.persons().stream())
        .flatMap(parties -> parties)
        .map(RegistrationRules::wrongIdentityNumber)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> wrongInvestor(it));
  }

  private static Optional<Refusal> wrongInvestor(Application it) {
    return it.investors().stream()
        .map(party -> wrongIdentityNumber(party).or(() -> wrongCreditCode(party)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Refusal> wrongIdentityNumber(Party party) {
    boolean wrong =
        party.text("CERTYPE").equals(IDENTITY_CARD)
            && !CheckCharacters.fitIdentityNumber(party.text("CERNO"));
    return no(wrong, ResponseCode.NUMBER_WRONG, party.place() + ".CERNO");
  }

  private static Optional<Refusal> wrongCreditCode(Party party) {
    String code = party.text("BLICNO");
    boolean wrong = !code.isEmpty() && !CheckCharacters.fitCreditCode(code);
    return no(wrong, ResponseCode.NUMBER_WRONG, party.place() + ".BLICNO");
  }

  private static boolean adds(Application it) {
    BigDecimal sum =
        it.investors().stream()
            .filter(investor -> investor.text("CURRENCY").equals(it.text("REGCAPCUR")))
            .map(investor -> new BigDecimal(investor.text("SUBCONAM")))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(it.capital()) == 0;
  }

  private static Optional<Refusal> no(boolean broken, ResponseCode code, String field) {
    return broken ? Optional.of(new Refusal(code, field)) : Optional.empty();
  }
}
