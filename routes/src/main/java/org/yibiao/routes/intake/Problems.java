package org.yibiao.routes.intake;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yibiao.routes.PlainText;
import org.yibiao.routes.cases.CaseFile;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Problem;
import org.yibiao.standard.validation.Verdict;

/** The problem documents (RFC 9457) that the hub gives, each in Chinese and English. */
public final class Problems {

  private static final String TYPE = "urn:yibiao:problem:";
  private static final int MATTERS_SHOWN = 50;
  private static final int SHOWN = 500;
  private static final Set<String> UNREADABLE =
      Set.of("S-EMPTY", "S-NOT-READABLE", "S-ENCODING", "S-DTD", "S-TOO-DEEP");

  private Problems() {}

  /**
   * The submission breaks rules of the standard: 400 if it cannot be read, else 422. Warnings are
   * told along with the errors, but are not counted.
   */
  public static Problem invalid(List<Finding> findings) {
    boolean unreadable = findings.stream().anyMatch(Problems::isUnreadable);
    int errors = new Verdict(findings).errors().size();
    Problem problem =
        of(
            "invalid-document",
            unreadable ? 400 : 422,
            "文书不符合标准 · The document does not conform to the standard",
            "共发现"
                + errors
                + "处问题，未受理；请按每处的说明更正后重新提交。"
                + " Found "
                + errors
                + " problem(s); nothing was accepted. Correct each one and submit again.");
    problem.getFinding().addAll(findings);
    return problem;
  }

  /** No plan serves the matter. */
  public static Problem unknownMatter(String matter, List<String> known) {
    List<String> shown = known.stream().limit(MATTERS_SHOWN).toList();
    return of(
        "unknown-matter",
        422,
        "本平台未开通该事项 · The hub does not serve this matter",
        "字段 /matterCode 的事项编码 "
            + matter
            + " 没有联办方案，可办事项："
            + shown
            + "。 There is no plan for the matter code in /matterCode; served: "
            + shown
            + ".");
  }

  /** The form is not the one that the matter's plan works on. */
  public static Problem wrongForm(String matter, String form) {
    return of(
        "wrong-form",
        422,
        "申请表与事项不符 · The form does not belong to the matter",
        "事项 "
            + matter
            + " 需要申请表 /form/"
            + form
            + "。 The matter needs the form /form/"
            + form
            + ".");
  }

  /** The message id was used for another content before. */
  public static Problem messageIdTaken(String messageId, String caseNumber) {
    return of(
        "message-id-taken",
        409,
        "消息标识已用于其他内容 · The message identifier was used for another content",
        "字段 /envelope/messageId 的 "
            + messageId
            + " 已受理为办件 "
            + caseNumber
            + "，内容与本次不同；新的申请请使用新的消息标识。"
            + " It was accepted before as that case with other content; use a new identifier.");
  }

  /** The content type is neither JSON nor XML. */
  public static Problem unsupportedMediaType(String given) {
    return of(
        "unsupported-media-type",
        415,
        "不支持的内容类型 · Unsupported media type",
        "Content-Type 应为 application/json 或 application/xml，收到："
            + (given.isBlank() ? "无 none" : shown(given))
            + "。 Send application/json or application/xml.");
  }

  /** The message is longer than the hub takes. */
  public static Problem tooLarge(long most) {
    return of(
        "too-large",
        413,
        "报文过大 · The message is too large",
        "最多 "
            + most
            + " 字节；材料请以引用方式提交。 At most "
            + most
            + " bytes; hand in materials by reference.");
  }

  /** The case's content was kept long enough. */
  public static Problem casePurged(CaseFile file) {
    return of(
        "case-purged",
        410,
        "办件内容已按保存期限删除 · The case was purged",
        "办件 %1$s（状态 %2$s，%3$s 收到）的内容已于 %4$s 按保存期限删除，请向办理部门查阅档案。 The content of case %1$s (%2$s, received %3$s) was purged on %4$s, having been kept long enough; the departments have the files."
            .formatted(
                file.caseNumber(),
                file.state().value(),
                file.receivedAt(),
                file.purgedAt().map(Object::toString).orElse("")));
  }

  /** The caller did not say who it is, or not with the right key. */
  public static Problem notLoggedIn() {
    return of(
        "not-logged-in",
        401,
        "未通过身份验证 · Not authenticated",
        "请登录：部门用代码和密钥（HTTP Basic）、客户端证书、请求签名或访问令牌，人员用账号或访问令牌，申请人用回执中的办件地址。"
            + " Log in: a department with its code and key (HTTP Basic), a client certificate, a"
            + " signature or an access token; a person with a login or an access token; an applicant with the"
            + " case's address from the receipt.");
  }

  /** The caller is known, but has no role that may do this. */
  public static Problem notAllowed() {
    return of(
        "not-allowed",
        403,
        "无权访问 · Not allowed",
        "当前登录的角色无权进行此操作，请换用有权的账号或联系平台管理员。"
            + " None of the caller's roles may do this: use a login that may, or ask the hub's"
            + " administrator.");
  }

  /** Somebody tried too many wrong passwords for one name. */
  public static Problem tooManyWrongPasswords(Duration within) {
    return of(
        "too-many-wrong-passwords",
        429,
        "密码错误次数过多 · Too many wrong passwords",
        "该账号已暂停登录，请在 "
            + within.toMinutes()
            + " 分钟后再试。 Nobody can log in by this name for now; try again in "
            + within.toMinutes()
            + " minutes.");
  }

  /** There is nothing of this name. */
  public static Problem notFound(String what) {
    return of(
        "not-found",
        404,
        "未找到 · Not found",
        "没有 " + shown(what) + "。 There is no " + shown(what) + ".");
  }

  /** The step is done or on its way, so that it cannot be repeated. */
  public static Problem notWaiting(String step) {
    return of(
        "step-not-waiting",
        409,
        "该步骤无需重试 · The step does not wait to be repeated",
        "步骤 " + step + " 已办结或正在办理。 The step is done or on its way.");
  }

  /** The hand-over has not failed, so that there is nothing to try again. */
  public static Problem notFailed(String handover) {
    return of(
        "handover-not-failed",
        409,
        "该移交无需重试 · The hand-over has not failed",
        "移交 "
            + shown(handover)
            + " 正在处理或已办结。 Hand-over "
            + shown(handover)
            + " is being worked on or is done.");
  }

  /**
   * The message is not SOAP, or its body is not what the service's WSDL says.
   *
   * @param document name of the document that its body holds
   * @param reason in the words of whatever read it
   */
  public static Problem notSoap(String document, String reason) {
    return of(
        "not-soap",
        400,
        "不是可读的 SOAP 报文 · Not a readable SOAP message",
        ("应为 SOAP 1.1 信封，正文为 urn:yibiao:standard:v1 的 %1$s，字符编码与所声明的一致，"
                    + "不得含 DTD。 Send a SOAP 1.1 envelope whose body is %1$s of"
                    + " urn:yibiao:standard:v1, in the encoding that it declares, without a DTD.")
                .formatted(document)
            + " 原因 · Reason: "
            + shown(reason));
  }

  /** The resource is there, but not for this HTTP method. */
  public static Problem methodNotAllowed(String method, Set<String> allowed) {
    String use = String.join(", ", new TreeSet<>(allowed));
    return of(
        "method-not-allowed",
        405,
        "不支持的请求方法 · Method not allowed",
        "此处不能用 "
            + shown(method)
            + "，请用 "
            + use
            + "。 This resource does not take "
            + shown(method)
            + "; use "
            + use
            + ".");
  }

  /** A parameter or header of the request has a value of the wrong kind. */
  public static Problem wrongValue(String name, String value) {
    return of(
        "wrong-value",
        400,
        "参数值有误 · A parameter has a wrong value",
        "“"
            + shown(name)
            + "”的值“"
            + shown(value)
            + "”不对，请更正或去掉。 The value “"
            + shown(value)
            + "” of “"
            + shown(name)
            + "” is wrong: correct it or leave it out.");
  }

  /** A parameter's value is none of those that there are. */
  public static Problem wrongValue(String name, String value, List<String> right) {
    Problem problem = wrongValue(name, value);
    problem.setDetail(problem.getDetail() + " 可用 · Possible: " + String.join(", ", right));
    return problem;
  }

  /** Any other refusal of the web layer. */
  public static Problem ofStatus(int status) {
    return of(
        "http-" + status,
        status,
        "请求未被接受 · The request was not accepted",
        "请对照接口说明更正请求（HTTP 状态 "
            + status
            + "）。 Compare the request with the interface's description (HTTP status "
            + status
            + ").");
  }

  /** A database elsewhere is backed up by tools of its own. */
  public static Problem backupElsewhere() {
    return of(
        "backup-elsewhere",
        409,
        "数据库不在平台内 · The database is elsewhere",
        "数据库不由平台内嵌，请用数据库自己的工具（如 pg_basebackup）备份，并备份共享文件夹。 The database is not the"
            + " hub's own: back it up with its own tools, such as pg_basebackup, and the shared folder"
            + " besides.");
  }

  /** The hub cannot keep anything at the moment. */
  public static Problem tryLater() {
    return of(
        "try-later",
        503,
        "平台暂时无法受理 · Not taken at the moment",
        "平台暂时无法可靠保存，未确认受理；请按 Retry-After 稍后以相同的消息标识重试。 The hub cannot keep anything safely"
            + " at the moment, and acknowledges nothing; try again with the same message identifier after"
            + " the time in Retry-After.");
  }

  /** Something broke on the hub's side. */
  public static Problem internal() {
    return of(
        "internal",
        500,
        "平台内部错误 · Internal error",
        "申请未受理，请稍后以相同的消息标识重新提交。 Nothing was accepted; submit again later with the same"
            + " message identifier.");
  }

  private static String shown(String words) {
    return PlainText.of(words, SHOWN);
  }

  private static boolean isUnreadable(Finding finding) {
    return UNREADABLE.contains(finding.getRule());
  }

  /**
   * A problem as the standard writes it.
   *
   * @param type what follows {@code urn:yibiao:problem:}
   * @param status the HTTP status
   * @param title what it is, in both languages
   * @param detail what is wrong and what would be right, in both languages
   */
  public static Problem of(String type, int status, String title, String detail) {
    Problem problem = new Problem();
    problem.setType(TYPE + type);
    problem.setTitle(title);
    problem.setStatus(status);
    problem.setDetail(detail);
    return problem;
  }
}
