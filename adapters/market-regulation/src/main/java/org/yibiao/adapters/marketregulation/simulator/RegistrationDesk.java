package org.yibiao.adapters.marketregulation.simulator;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.validation.JsonSchemaCheck;
import org.yibiao.standard.validation.SchemaCheck;
import tools.jackson.databind.node.ObjectNode;

/** Registers companies: checks the message, acts once for each business serial. */
final class RegistrationDesk {

  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

  private final SchemaCheck schema =
      JsonSchemaCheck.of(
          new DepartmentFolder("market-regulation").file("native/registration-request.json"));
  private final Register register;
  private final RegistrationRules rules;

  RegistrationDesk(Register register) {
    this.register = register;
    this.rules = new RegistrationRules(register);
  }

  Answer register(byte[] body, LocalDate today) {
    if (!schema.check(body).isEmpty()) {
      return Answer.of(ResponseCode.AGAINST_SCHEMA);
    }
    Application application = new Application(CanonicalJson.tree(body));
    return register.once(application, () -> decide(application, today));
  }

  private Answer decide(Application application, LocalDate today) {
    ObjectNode more = Answer.object().put("BIZSEQ", application.serial());
    Optional<Refusal> refusal = rules.refusal(application);
    if (refusal.isPresent()) {
      more.put("FIELD", refusal.get().field());
      return Answer.of(refusal.get().code(), more);
    }
    NumberMaker numbers =
        new NumberMaker(application.division(), register.nextSerial(), application.isSoleTrader());
    register.add(application, numbers.creditCode(), numbers.registrationNumber());
    register.companies().describe(application, numbers.creditCode(), milliseconds(today));
    more.set("DATA", licence(application, numbers, today));
    return Answer.of(ResponseCode.SUCCESS, more);
  }

  private static ObjectNode licence(Application it, NumberMaker numbers, LocalDate today) {
    String representative = it.legalRepresentative().text("NAME");
    ObjectNode data =
        Answer.object()
            .put("entname", it.name())
            .put("uniscid", numbers.creditCode())
            .put("regno", numbers.registrationNumber())
            .put("lerep", representative)
            .put("name", representative)
            .put("regcap", it.capital())
            .put("regcapcurCn", CodeNames.currency(it.text("REGCAPCUR")))
            .put("estdate", milliseconds(today))
            .put("opfrom", milliseconds(today));
    term(it, today)
        .ifPresentOrElse(end -> data.put("opto", milliseconds(end)), () -> data.putNull("opto"));
    return data.put("opscope", it.text("OPSCOPE"))
        .put("dom", it.text("DOM"))
        .put("enttypeCn", CodeNames.enterpriseType(it.text("ENTTYPE")))
        .put("regorgCn", Authority.of(it.division()).orElseThrow())
        .put("regstateCn", "存续（在营、开业、在册）")
        .put("apprdate", milliseconds(today))
        .put("sExtNodenum", "320000");
  }

  private static Optional<LocalDate> term(Application it, LocalDate today) {
    int years = it.json().path("TRADETERM").asInt(0);
    return years == 0 ? Optional.empty() : Optional.of(today.plusYears(years).minusDays(1));
  }

  private static long milliseconds(LocalDate day) {
    return day.atStartOfDay(BEIJING).toInstant().toEpochMilli();
  }
}
