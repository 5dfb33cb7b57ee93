package org.yibiao.schemas.generator.compatibility;

/** The ways in which a newer version can refuse a document that the older one takes. */
public enum BreachKind {
  OTHER_NAMESPACE(
      Remedy.NEW_MAJOR,
      new Words("命名空间（主版本）不同，未作比较", "another namespace (major version); nothing was compared"),
      new Words("旧文书的每个元素都不属于新标准", "no element of an older document belongs to the newer version")),
  DOCUMENT_REMOVED(
      Remedy.KEEP,
      new Words("文书类型被删除", "kind of document removed"),
      new Words("该类旧文书不再被接受", "older documents of this kind are refused")),
  FIELD_REMOVED(
      Remedy.KEEP,
      new Words("数据项被删除或改名", "field removed or renamed"),
      new Words("带有该数据项的旧文书将被拒收", "older documents with this field are refused")),
  BRANCH_REMOVED(
      Remedy.KEEP,
      new Words("多选一中的一支被删除或改名", "branch of a choice removed or renamed"),
      new Words("选用该支的旧文书将被拒收", "older documents that chose it are refused")),
  XML_NAME_CHANGED(
      Remedy.KEEP,
      new Words("元素的命名空间改变", "namespace of the element changed"),
      new Words("旧 XML 文书的元素名不再相符", "its name in older XML documents no longer fits")),
  REQUIRED_FIELD_ADDED(
      Remedy.OPTIONAL,
      new Words("新增必填数据项", "new required field"),
      new Words("旧文书没有该数据项", "older documents do not have it")),
  FIELD_MADE_REQUIRED(
      Remedy.OPTIONAL,
      new Words("可选数据项改为必填", "optional field made required"),
      new Words("旧文书可以没有该数据项", "older documents may lack it")),
  MIN_OCCURS_RAISED(
      Remedy.WIDEN,
      new Words("最少次数提高", "least number of occurrences raised"),
      new Words("旧文书可以出现得更少", "older documents may have fewer")),
  MAX_OCCURS_LOWERED(
      Remedy.WIDEN,
      new Words("最多次数降低", "greatest number of occurrences lowered"),
      new Words("旧文书可以出现得更多", "older documents may have more")),
  JSON_FORM_CHANGED(
      Remedy.KEEP_FORM,
      new Words("单值与可重复互换", "single made repeatable, or the reverse"),
      new Words("JSON 中数组与单值互换，旧文书形式不符", "in JSON an array and a single value change places")),
  ORDER_CHANGED(
      Remedy.KEEP_ORDER,
      new Words("数据项先后顺序改变", "order of the fields changed"),
      new Words("旧 XML 文书的顺序不再相符", "older XML documents have the other order")),
  CHOICE_REQUIRED(
      Remedy.OPTIONAL,
      new Words("多选一改为必选", "one of these is now required"),
      new Words("旧文书可以一项也没有", "older documents may have none of them")),
  CHOICE_NARROWED(
      Remedy.KEEP_FORM,
      new Words("原可并存的数据项成为多选一", "fields that could stand together now exclude each other"),
      new Words("旧文书可以同时带有", "older documents may have them together")),
  TYPE_CHANGED(
      Remedy.KEEP_FORM,
      new Words("基本类型改变", "basic type changed"),
      new Words("旧文书的值形式不符", "values in older documents have another form")),
  CODE_REMOVED(
      Remedy.KEEP,
      new Words("代码被删除", "code removed"),
      new Words("使用该代码的旧文书将被拒收", "older documents with this code are refused")),
  CODE_LIST_CLOSED(
      Remedy.WIDEN,
      new Words("自由取值改为代码表", "open values made a closed code list"),
      new Words("旧文书的值可能不在表中", "values in older documents may not be in the list")),
  PATTERN_NARROWED(
      Remedy.WIDEN,
      new Words("格式收紧，或无法证明更宽", "pattern narrowed, or cannot be shown to be wider"),
      new Words("旧文书的值可能不符合新格式", "values in older documents may not match it")),
  LIMIT_NARROWED(
      Remedy.WIDEN,
      new Words("长度、大小或位数的限制收紧", "limit of length, size or digits narrowed"),
      new Words("旧文书的值可能超出新限制", "values in older documents may be outside it"));

  private final Remedy remedy;
  private final Words what;
  private final Words why;

  BreachKind(Remedy remedy, Words what, Words why) {
    this.remedy = remedy;
    this.what = what;
    this.why = why;
  }

  /** What was changed. */
  public Words what() {
    return what;
  }

  /** Why a document that was valid may be refused. */
  public Words why() {
    return why;
  }

  /** What to do instead, short of a new major version. */
  public Words remedy() {
    return remedy.words();
  }
}
