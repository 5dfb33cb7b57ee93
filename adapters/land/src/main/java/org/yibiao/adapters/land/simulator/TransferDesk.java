package org.yibiao.adapters.land.simulator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.SchemaCheck;
import org.yibiao.standard.validation.XmlSchemaCheck;

/** Registers transfers: each request once, and its answer is the last word on it. */
final class TransferDesk implements Desk {

  private final SchemaCheck schema;
  private final RealEstateRegister register;
  private final TransferRegister transfers;
  private final TransferRules rules;
  private final LastWords words;

  TransferDesk(DepartmentFolder folder, DepartmentDatabase database) {
    this.schema = XmlSchemaCheck.of(folder.file("native/transfer-message.xsd"));
    this.register = new RealEstateRegister(database.sql());
    this.transfers = new TransferRegister(database.sql());
    this.rules = new TransferRules(database.sql());
    this.words = new LastWords(database.sql());
  }

  @Override
  public String answer(PlacedRequest request) {
    return words.on(request, () -> decide(request));
  }

  private LastWords.Word decide(PlacedRequest request) {
    List<Finding> findings = schema.check(request.message().getBytes(StandardCharsets.UTF_8));
    if (!findings.isEmpty()) {
      return no(
          request, Verdict.of(ResponseCode.BAD_MESSAGE, findings.get(0).getMessage().getZh()));
    }
    TransferApplication application = TransferApplication.read(request.message());
    if (!UnitCode.isValid(application.unitCode())) {
      return no(request, Verdict.of(ResponseCode.BAD_UNIT_CODE, application.unitCode()));
    }
    if (register.isBusyWith(application.unitCode())) {
      return no(request, Verdict.of(ResponseCode.BUSY, "该单元正在登簿"));
    }
    transfers.complete(application);
    Optional<RealEstateUnit> unit = register.find(application.unitCode());
    if (unit.isEmpty()) {
      return no(request, Verdict.of(ResponseCode.NO_SUCH_UNIT, "登记簿无此单元"));
    }
    return rules
        .refusal(application, unit.get())
        .map(verdict -> no(request, verdict))
        .orElseGet(() -> register(request, application, unit.get()));
  }

  private LastWords.Word register(
      PlacedRequest request, TransferApplication application, RealEstateUnit unit) {
    Transfer transfer = transfers.register(application, unit);
    return new LastWords.Word(TransferRespond.write(request.bizMsgId(), transfer), true);
  }

  private static LastWords.Word no(PlacedRequest request, Verdict verdict) {
    String answer = Respond.write(request.bizMsgId(), verdict);
    return new LastWords.Word(answer, verdict.code() != ResponseCode.BUSY);
  }
}
