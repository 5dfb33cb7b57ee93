package org.yibiao.adapters.tax.simulator;

import org.w3c.dom.Element;

/** The taxpayer as the business message describes it. */
record Taxpayer(Element business) {

  String number() {
    return text("nsrsbh");
  }

  String name() {
    return text("nsrmc");
  }

  String division() {
    return text("zcdzxzqhszDm");
  }

  /** True of sole proprietorships and sole traders, whose owner pays income tax as a person. */
  boolean isPersonal() {
    return text("djzclxDm").equals("171") || text("djzclxDm").equals("410");
  }

  /** Value of a native field. */
  String text(String field) {
    return Xml.text(business, field);
  }
}
