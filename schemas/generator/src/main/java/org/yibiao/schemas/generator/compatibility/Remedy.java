package org.yibiao.schemas.generator.compatibility;

/** What the author of a minor version can do instead of breaking older documents. */
enum Remedy {
  KEEP("保留原有内容，可在说明中标注停用", "keep it, and mark it as no longer used in its definition"),
  OPTIONAL("改为可选", "make it optional"),
  KEEP_FORM("保留原数据项不变，另增一个可选数据项", "leave the field as it is and add another, optional one"),
  KEEP_ORDER("保持原有先后顺序，新增项可插在其间", "keep the order; new optional fields may stand between"),
  WIDEN("只放宽，不收紧；更严的要求写成规则", "only widen it; say what is stricter by a rule"),
  NEW_MAJOR("只在同一命名空间内比较", "compare versions of one namespace");

  private final Words words;

  Remedy(String zh, String en) {
    this.words = new Words(zh, en);
  }

  Words words() {
    return words;
  }
}
