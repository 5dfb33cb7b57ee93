package org.yibiao.adapters.land.simulator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.SchemaCheck;
import org.yibiao.standard.validation.XmlSchemaCheck;

/** Answers property checks. A request that comes again gets the same last word. */
final class CheckDesk implements Desk {

  private static final String WUXI = "3202";

  private final SchemaCheck schema;
  private final RealEstateRegister register;
  private final LastWords words;

  CheckDesk(DepartmentFolder folder, DepartmentDatabase database) {
    this.schema = XmlSchemaCheck.of(folder.file("native/message.xsd"));
    this.register = new RealEstateRegister(database.sql());
    this.words = new LastWords(database.sql());
  }

  @Override
  public String answer(PlacedRequest request) {
    return words.on(
        request,
        () -> {
          Verdict verdict = examine(request.message());
          String answer = Respond.write(request.bizMsgId(), verdict);
          return new LastWords.Word(answer, verdict.code() != ResponseCode.BUSY);
        });
  }

  private Verdict examine(String message) {
    List<Finding> findings = schema.check(message.getBytes(StandardCharsets.UTF_8));
    if (!findings.isEmpty()) {
      return Verdict.of(ResponseCode.BAD_MESSAGE, findings.get(0).getMessage().getZh());
    }
    CheckMessage check = CheckMessage.read(message);
    if (!UnitCode.isValid(check.unitCode())) {
      return Verdict.of(ResponseCode.BAD_UNIT_CODE, check.unitCode());
    }
    if (!check.unitCode().startsWith(WUXI)) {
      return Verdict.of(ResponseCode.NO_SUCH_UNIT, "非无锡市登记辖区");
    }
    return look(check);
  }

  private Verdict look(CheckMessage check) {
    if (register.isBusyWith(check.unitCode())) {
      return Verdict.of(ResponseCode.BUSY, "该单元正在登簿");
    }
    RealEstateUnit unit = register.find(check.unitCode()).orElseGet(() -> register.enter(check));
    return unit.belongsTo(check.owner())
        ? Verdict.found(unit)
        : Verdict.of(ResponseCode.OTHER_OWNER, "权利人核对不符");
  }
}
