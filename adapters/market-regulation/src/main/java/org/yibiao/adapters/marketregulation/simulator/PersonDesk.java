package org.yibiao.adapters.marketregulation.simulator;

import java.util.List;
import org.yibiao.adapters.marketregulation.simulator.PersonRegister.FiledPerson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists a company's key persons, a page at a time. */
final class PersonDesk {

  /** Who asks for more gets this many. */
  static final int LARGEST_PAGE = 20;

  private final Register register;

  PersonDesk(Register register) {
    this.register = register;
  }

  Answer page(Call call) {
    if (!isNumber(call.parameter("PAGENUM")) || !isNumber(call.parameter("PAGESIZE"))) {
      return Answer.of(ResponseCode.AGAINST_SCHEMA);
    }
    String creditCode = call.parameter("UNISCID");
    if (!register.knows(creditCode, call.parameter("ENTNAME"))) {
      return Answer.of(ResponseCode.COMPANY_UNKNOWN);
    }
    int number = Integer.parseInt(call.parameter("PAGENUM"));
    int size = Math.min(LARGEST_PAGE, Integer.parseInt(call.parameter("PAGESIZE")));
    return page(creditCode, number, size, call.parameter("DETAIL").equals("1"));
  }

  private Answer page(String creditCode, int number, int size, boolean isDetailed) {
    List<FiledPerson> all = register.persons().of(creditCode);
    ObjectNode page =
        Answer.object()
            .put("UNISCID", creditCode)
            .put("PAGENUM", number)
            .put("PAGESIZE", size)
            .put("TOTAL", all.size());
    ArrayNode list = page.putArray("LIST");
    all.stream()
        .skip((number - 1L) * size)
        .limit(size)
        .map(person -> row(person, isDetailed))
        .forEach(list::add);
    return Answer.of(ResponseCode.SUCCESS, page);
  }

  /** Documents only to those who ask for details. */
  private static ObjectNode row(FiledPerson person, boolean isDetailed) {
    ObjectNode row = row(person);
    return isDetailed ? row.put("CERTYPE", "10").put("CERNO", person.document()) : row;
  }

  private static ObjectNode row(FiledPerson person) {
    return Answer.object()
        .put("PERID", person.id())
        .put("NAME", person.name())
        .put("POSITION", person.position())
        .put("POSITIONCN", CodeNames.position(person.position()))
        .put("LEREPSIGN", person.represents());
  }

  private static boolean isNumber(String text) {
    return text.matches("[1-9][0-9]{0,5}");
  }
}
