package org.yibiao.adapters.publicsecurity.simulator;

import java.util.List;
import org.yibiao.adapters.kit.CharacterSet;

/**
 * What a filing asks for.
 *
 * @param seals type and quantity of each kind of seal
 */
record Filing(
    String creditCode,
    String companyName,
    String headName,
    String headDocumentType,
    String headDocument,
    List<Wish> seals) {

  /** So many seals of one type. */
  record Wish(String type, int quantity) {}

  private static final List<String> COMPANY =
      List.of("TYSHXYDM", "QYMC", "FDDBR", "FDDBRZJLX", "FDDBRSFZH", "LXDH");
  private static final List<String> SEAL = List.of("YZLX", "SL");
  private static final String CITIZEN_CARD = "111";

  static Filing of(Call call) throws Rejected {
    List<List<String>> companies = call.item("qyxx").below(COMPANY);
    if (companies.size() != 1) {
      throw call.item("qyxx").wrong();
    }
    List<String> company = companies.get(0);
    Table wishes = call.item("yzxx");
    if (wishes.below(SEAL).stream().anyMatch(Filing::isNoWish)) {
      throw wishes.wrong();
    }
    return new Filing(
        company.get(0),
        company.get(1),
        company.get(2),
        company.get(3),
        company.get(4),
        wishes.below(SEAL).stream().map(Filing::wish).toList());
  }

  boolean headIsCitizen() {
    return CITIZEN_CARD.equals(headDocumentType);
  }

  /** Seals are engraved from the characters of GB2312, and from no others. */
  static boolean engravable(String text) {
    return CharacterSet.GB2312.firstLacking(text).isEmpty();
  }

  private static boolean isNoWish(List<String> line) {
    return !line.get(0).matches("0[1-5]") || !line.get(1).matches("[1-9][0-9]?");
  }

  private static Wish wish(List<String> line) {
    return new Wish(line.get(0), Integer.parseInt(line.get(1)));
  }
}
