package org.yibiao.routes.retention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/**
 * What the hub keeps, by what it is kept for. Each has a period of its own, counted from the end of
 * what it belongs to; nothing that is not finished is purged, however old.
 */
public enum RetentionClass {
  /** The longest time in which a decision can be taken to court decides. */
  CASE_CONTENT(
      "P5Y",
      new Name("办件内容", "Content of cases"),
      new Name(
          "申请表、材料引用、申请人、各环节的结果与说明、状态变化；自办结起算",
          "forms, references to materials, applicants, results and reasons of steps, changes of"
              + " state; from the end of the case on"),
      new Name(
          "行政诉讼的最长起诉期限为五年（《行政诉讼法》第四十六条，不动产除外）；正式档案由各部门保存",
          "five years is the longest in which a decision is taken to court (Administrative"
              + " Litigation Law, article 46, but for real estate); the files proper are the"
              + " departments'")),
  /** Digests and times; what crossed goes much earlier, see {@link #MESSAGE_CONTENT}. */
  BORDER_LOG(
      "P3Y",
      new Name("报文往来记录", "Log of native messages"),
      new Name(
          "每份进出报文的时间、长度、摘要、用时（不含内容）；自办结起算",
          "time, length, digest and duration of each message in or out, no contents; from the end of"
              + " the case on"),
      new Name("用于事后核对何时与何部门交换过什么", "to settle later what was exchanged with whom and when")),
  /** For disputes with a department about what it was sent or said; sealed while it is kept. */
  MESSAGE_CONTENT(
      "P90D",
      new Name("报文内容", "Contents of messages"),
      new Name(
          "每段往来的原始报文与标准报文（加密保存）；自收发起算，随办件内容、数据请求提前删除",
          "what crossed with each hop, in native and in standard form, sealed; from the crossing on,"
              + " earlier with the case or request that it belongs to"),
      new Name(
          "用于排查接口问题、核对部门收发内容",
          "to find faults of an interface, and to settle what a department was sent or said")),
  /** The answers themselves go much earlier, see {@code yibiao.exchange.keep-answers}. */
  EVIDENCE_REQUESTS(
      "P3Y",
      new Name("数据请求", "Data requests"),
      new Name(
          "谁因何向谁查询了谁的什么数据（答复内容另按 yibiao.exchange.keep-answers 删除）；自答复起算",
          "who asked whom for which data of whom and why (answers go by"
              + " yibiao.exchange.keep-answers); from the answer on"),
      new Name(
          "个人信息处理情况记录至少保存三年（《个人信息保护法》第五十六条）",
          "records of how personal data are handled are kept for three years at least (Personal"
              + " Information Protection Law, article 56)")),
  /** Subscribers may have events sent again for so long. */
  CHANGE_EVENTS(
      "P1Y",
      new Name("变更事件", "Change events"),
      new Name(
          "部门报告的变更的内容；自收到起算，未送达的不删",
          "contents of changes that departments reported; from their arrival on, never before they"
              + " are delivered"),
      new Name("订阅部门可重取一年内的变更", "subscribers may have the changes of a year sent again")),
  /** The department that handed a register over has it. */
  HANDOVER_RECORDS(
      "P2Y",
      new Name("批量移交数据", "Records handed over"),
      new Name(
          "移交后未再更新的记录、退回的记录；自入库起算",
          "records that no later hand-over renewed, and what was rejected; from their landing on"),
      new Name("两年未随移交更新的记录已不可靠", "what no hand-over renewed in two years is not to be relied on")),
  /** With all versions and acts. */
  DEAD_LETTERS(
      "P1Y",
      new Name("已处理的死信", "Dead letters dealt with"),
      new Name(
          "报文、修改的版本、处理记录；自最后处理起算，待处理的不删",
          "messages, edited versions, what was done; from the last act on, never while they are"
              + " open"),
      new Name("处理结果可在一年内复查", "what was done can be looked into for a year")),
  /** Nothing of these is anybody's own. */
  TECHNICAL_JOURNALS(
      "P6M",
      new Name("技术日志", "Technical journals"),
      new Name(
          "失败的尝试、授权按日使用次数、清理记录、部门检测的报告",
          "tries that failed, uses of grants by day, what was purged when, reports of the"
              + " conformance kit"),
      new Name(
          "网络日志留存不少于六个月（《网络安全法》）", "logs are kept for six months at least (Cybersecurity Law)")),
  /** Longer than all that has an identifier, and than anything is sent again. */
  MESSAGE_IDENTIFIERS(
      "P6Y",
      new Name("报文标识", "Identifiers of messages"),
      new Name(
          "内容已删的办件、请求、变更、移交文件的标识、摘要、状态、时间",
          "identifier, digest, state and times of cases, requests, changes and handed-over files"
              + " whose contents are gone"),
      new Name(
          "重复的报文得到最初的答复，不被当作新报文",
          "a message that comes again gets the first answer, and is not taken for a new one")),
  /** What leaves the database is archived, and the hub never removes an archive. */
  AUDIT(
      "P1Y",
      new Name("审计记录", "Audit trail"),
      new Name(
          "数据库中的审计记录；到期移入归档文件，归档不删",
          "entries in the database; they move into archives, which the hub never removes"),
      new Name("一年内可直接查询，之后查归档", "at hand for a year, after that in the archives"));

  /** All settings of retention begin with this. */
  public static final String SETTINGS = "yibiao.retention.";

  private final String period;
  private final Name label;
  private final Name covers;
  private final Name reason;

  RetentionClass(String period, Name label, Name covers, Name reason) {
    this.period = period;
    this.label = label;
    this.covers = covers;
    this.reason = reason;
  }

  /** As in settings, the interface and the audit trail. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The class of this code. */
  public static Optional<RetentionClass> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** The setting that says how long it is kept. */
  public String setting() {
    return SETTINGS + code();
  }

  /** How long it is kept unless told otherwise, an ISO 8601 period. */
  public String standardPeriod() {
    return period;
  }

  /** What people call it. */
  public Name label() {
    return label;
  }

  /** What belongs to it, and from when on its period counts. */
  public Name covers() {
    return covers;
  }

  /** Why it is kept so long and no longer. */
  public Name reason() {
    return reason;
  }
}
