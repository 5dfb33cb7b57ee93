package org.yibiao.adapters.land.simulator;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.adapters.land.simulator.RealEstateUnit.Owner;
import org.yibiao.adapters.land.simulator.RealEstateUnit.State;
import org.yibiao.adapters.land.simulator.TransferApplication.Party;

/** The rules of registering a transfer; the first one that is broken decides. */
final class TransferRules {

  private static final String SALE = "买卖";
  private static final String NO_MORTGAGE = "0";
  private static final String BY_SHARES = "2";

  private final JdbcClient sql;

  TransferRules(JdbcClient sql) {
    this.sql = sql;
  }

  /** Why the transfer of this unit is not registered, if it is not. */
  Optional<Verdict> refusal(TransferApplication application, RealEstateUnit unit) {
    return Stream.<Supplier<Optional<Verdict>>>of(
            () -> no(unit.state() == State.SEALED_UP, ResponseCode.SEALED_UP, "该单元已查封"),
            () ->
                no(
                    !unit.certificate().equals(application.right("YBDCQZH")),
                    ResponseCode.OTHER_CERTIFICATE,
                    "原不动产权证号核对不符"),
            () -> no(!ownersSell(application, unit), ResponseCode.OTHER_OWNER, "义务人与登记簿权利人不符"),
            () ->
                no(
                    unit.state() == State.MORTGAGED
                        && application.right("DYCL").equals(NO_MORTGAGE),
                    ResponseCode.MORTGAGE_OPEN,
                    "存在抵押权"),
            () -> no(lacksContract(application), ResponseCode.CONTRACT_MISSING, "买卖无合同"),
            () -> no(!wholeIsAcquired(application), ResponseCode.SHARES_NOT_WHOLE, "份额合计不为全部"),
            () -> no(!isTaxed(application), ResponseCode.TAX_CERTIFICATE_VOID, "契税凭证核验未通过"))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** All owners apply together, each under the registered name and number. */
  private static boolean ownersSell(TransferApplication application, RealEstateUnit unit) {
    List<Party> sellers = application.sellers();
    return sellers.size() == unit.owners().size()
        && unit.owners().stream()
            .allMatch(owner -> sellers.stream().anyMatch(seller -> is(owner, seller)));
  }

  private static boolean is(Owner owner, Party seller) {
    return owner.name().equals(seller.name())
        && owner.documentNumber().map(seller.document()::equals).orElse(true);
  }

  private static boolean lacksContract(TransferApplication application) {
    return application.right("DJYY").equals(SALE) && application.document("合同").isEmpty();
  }

  private static boolean wholeIsAcquired(TransferApplication application) {
    if (!application.right("GYFS").equals(BY_SHARES)) {
      return true;
    }
    BigInteger numerator = BigInteger.ZERO;
    BigInteger denominator = BigInteger.ONE;
    for (Party buyer : application.buyers()) {
      String[] share = buyer.share().orElse("0/1").split("/");
      BigInteger below = new BigInteger(share[1]);
      numerator = numerator.multiply(below).add(new BigInteger(share[0]).multiply(denominator));
      denominator = denominator.multiply(below);
    }
    return numerator.equals(denominator);
  }

  /** Tax tells the registry which of its certificates are void; the others hold. */
  private boolean isTaxed(TransferApplication application) {
    return application
        .document("契税凭证")
        .filter(number -> number.matches("[0-9A-Z]{6,30}"))
        .filter(
            number ->
                sql.sql("SELECT 1 FROM REGISTER.VOID_TAX_CERTIFICATE WHERE PZHM = ?")
                    .param(number)
                    .query(Integer.class)
                    .optional()
                    .isEmpty())
        .isPresent();
  }

  private static Optional<Verdict> no(boolean broken, ResponseCode code, String info) {
    return broken ? Optional.of(Verdict.of(code, info)) : Optional.empty();
  }
}
