package org.yibiao.adapters.land.simulator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.SchemaCheck;
import org.yibiao.standard.validation.XmlSchemaCheck;

/** Answers queries from the register as it is at that moment. */
final class QueryDesk implements Desk {

  private final SchemaCheck schema;
  private final RealEstateRegister register;
  private final RegisterRows rows;
  private final BiFunction<RegisterRows, List<String>, List<Row>> wanted;

  private QueryDesk(
      DepartmentFolder folder,
      DepartmentDatabase database,
      BiFunction<RegisterRows, List<String>, List<Row>> wanted) {
    this.schema = XmlSchemaCheck.of(folder.file("native/query-message.xsd"));
    this.register = new RealEstateRegister(database.sql());
    this.rows = new RegisterRows(database.sql());
    this.wanted = wanted;
  }

  /** Who owns what. */
  static QueryDesk ownership(DepartmentFolder folder, DepartmentDatabase database) {
    return new QueryDesk(folder, database, RegisterRows::ownership);
  }

  /** What limits a unit. */
  static QueryDesk limits(DepartmentFolder folder, DepartmentDatabase database) {
    return new QueryDesk(folder, database, (rows, units) -> rows.limits(units.get(0)));
  }

  @Override
  public String answer(PlacedRequest request) {
    List<Finding> findings = schema.check(request.message().getBytes(StandardCharsets.UTF_8));
    if (!findings.isEmpty()) {
      return no(request, ResponseCode.BAD_MESSAGE, findings.get(0).getMessage().getZh());
    }
    Query query = Query.read(request.message());
    if (query.unit().isPresent() && !UnitCode.isValid(query.unit().get())) {
      return no(request, ResponseCode.BAD_UNIT_CODE, query.unit().get());
    }
    if (query.unit().filter(register::isBusyWith).isPresent()) {
      return no(request, ResponseCode.BUSY, "该单元正在登簿");
    }
    List<String> units = new ArrayList<>(rows.unitsOf(query));
    if (units.isEmpty()) {
      return no(request, ResponseCode.NO_SUCH_UNIT, "登记簿无记载");
    }
    return RowsMessage.respond(
        request.bizMsgId(), ResponseCode.FOUND, "查询成功", wanted.apply(rows, units));
  }

  private static String no(PlacedRequest request, ResponseCode code, String info) {
    return RowsMessage.respond(request.bizMsgId(), code, info, List.of());
  }
}
