package org.yibiao.adapters.publicsecurity.simulator;

import java.util.List;

/** The page of persons that a query asks about: identity number and name of each. */
final class AskedPersons {

  private static final List<String> CONDITION = List.of("SFZH", "XM");

  private AskedPersons() {}

  /** The persons of the page that is wanted, with numbers whose check characters hold. */
  static List<List<String>> of(Call call) throws Rejected {
    List<List<String>> persons = page(call);
    refuseWrongNumbers(persons, "SFZH");
    return persons;
  }

  /** Refuses a list whose first column holds a wrong identity number. */
  static void refuseWrongNumbers(List<List<String>> persons, String column) throws Rejected {
    for (int i = 0; i < persons.size(); i++) {
      if (!CheckCharacters.identityNumberHolds(persons.get(i).get(0))) {
        throw new Rejected(Reply.error(ResultCode.IDENTITY_NUMBER_WRONG, column, i + 1));
      }
    }
  }

  private static List<List<String>> page(Call call) throws Rejected {
    List<List<String>> persons = call.item("conditiion").below(CONDITION);
    int from = number(call.item("startRow")) - 1;
    if (from >= persons.size()) {
      throw call.item("startRow").wrong();
    }
    int to = Math.min(persons.size(), from + number(call.item("numRow")));
    return persons.subList(from, to);
  }

  private static int number(Table item) throws Rejected {
    if (!item.single().matches("[1-9][0-9]{0,5}")) {
      throw item.wrong();
    }
    return Integer.parseInt(item.single());
  }
}
