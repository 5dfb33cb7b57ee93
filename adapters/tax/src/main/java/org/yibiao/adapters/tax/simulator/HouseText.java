package org.yibiao.adapters.tax.simulator;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yibiao.adapters.tax.simulator.HouseTask.Party;

/** The string of an answer to a task: what became of the declaration. */
final class HouseText {

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"GBK\"?>";
  private static final Charset GBK = Charset.forName("GBK");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");

  private final HouseTask task;
  private final Assessment assessment;
  private final Authority authority;
  private final LocalDateTime now;

  HouseText(HouseTask task, Assessment assessment, LocalDateTime now) {
    this.task = task;
    this.assessment = assessment;
    this.authority = Authority.of(task.division()).orElseThrow();
    this.now = now;
  }

  static String no(HouseRules.Refusal refusal) {
    return no(refusal.code(), refusal.words());
  }

  static String no(String code, String words) {
    return list(code, words, "");
  }

  /** The state of the declaration: paid, or assessed only. */
  String of(boolean paid) {
    return list("0", "成功", state(paid));
  }

  /** What the register keeps of a declaration that was paid: {@code SBZTTSXX}. */
  String certified() {
    return state(true);
  }

  private String state(boolean paid) {
    Map<String, String> state = new LinkedHashMap<>();
    state.put("SJBH", task.transfer());
    state.put("SJRQ", TIME.format(now));
    state.put("ZLFCLFBZ", task.text("ZLFCLFBZ"));
    state.put("SJGSDQ", authority.code());
    given(state, "HTBH", task.text("HTBH"));
    state.put("JYUUID", task.transfer());
    state.put("FWUUID", task.text("FWUUID"));
    state.put("NSRSBH", task.buyers().get(0).number());
    state.put("SHZT", paid ? "20" : "10");
    state.put("ZTSM", paid ? "已完税" : "已核定，待缴款");
    state.put("BZ", URLEncoder.encode("应缴契税" + assessment.due() + "元", GBK));
    state.put("CLR", "契税岗01");
    return inside("SBZTTSXX", state, assessed() + (paid ? certificate() : ""));
  }

  private String assessed() {
    Map<String, String> head = new LinkedHashMap<>();
    head.put("HDBH", "QS" + task.division() + month() + serial());
    head.put("RWBH", task.transfer());
    head.put("ZL", place() + task.text("ZL"));
    head.put("JZMJ", assessment.area().toPlainString());
    Map<String, String> rest = new LinkedHashMap<>();
    rest.put("QSZYFSDM", task.text("QSZYFSDM"));
    given(rest, "HTQDSJ", task.text("HTQDSJ"));
    given(rest, "HTJE", task.text("HTJE"));
    rest.put("JSYJ", plain(assessment.base()));
    rest.put("JSYJLB", assessment.baseKind());
    rest.put("SL", Preference.FULL.toPlainString());
    rest.put("YNSE", plain(assessment.payable()));
    given(rest, "JMXZDM", assessment.preference().code());
    rest.put("JMSE", plain(assessment.reduction()));
    rest.put("SJYJSE", plain(assessment.due()));
    rest.put("HDRQ", assessment.on().toString());
    rest.put("SWJGMC", authority.name());
    return "<HDXX>"
        + fields(head)
        + parties("ZRFLIST", "ZRF", task.sellers())
        + parties("CSFLIST", "CSF", task.buyers())
        + fields(rest)
        + "</HDXX>";
  }

  private String certificate() {
    Map<String, String> paid = new LinkedHashMap<>();
    paid.put("PZHM", "33" + month() + serial());
    if (assessment.due().signum() > 0) {
      paid.put("DZSPHM", "3" + task.division() + month().substring(2) + serial());
    }
    paid.put("SJSL", assessment.preference().rate().toPlainString());
    paid.put("SJSE", plain(assessment.due()));
    paid.put("JKRQ", assessment.on().toString());
    return inside("WSXX", paid, "");
  }

  private String month() {
    return MONTH.format(assessment.on());
  }

  private String serial() {
    return "%07d".formatted(assessment.number());
  }

  /** The authority's division in words. */
  private String place() {
    return authority.name().replaceAll("^国家税务总局|税务局$", "");
  }

  private static String parties(String list, String name, List<Party> parties) {
    return parties.stream()
        .map(party -> party(name, party))
        .collect(Collectors.joining("", "<" + list + ">", "</" + list + ">"));
  }

  private static String party(String name, Party party) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("MC", party.name());
    fields.put("NSRSBH", party.number());
    fields.put("ZJLXDM", party.documentKind());
    given(fields, "FE", party.share());
    return inside(name, fields, "");
  }

  private static void given(Map<String, String> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.put(name, value);
    }
  }

  private static String inside(String name, Map<String, String> fields, String more) {
    return "<" + name + ">" + fields(fields) + more + "</" + name + ">";
  }

  private static String fields(Map<String, String> fields) {
    return Xml.element("x", fields).replaceAll("^<x>|</x>$", "");
  }

  private static String plain(BigDecimal amount) {
    return amount.toPlainString();
  }

  private static String list(String code, String words, String state) {
    return DECLARATION
        + "<TAXBIZML><SBZTTSXXLIST><FHM>"
        + code
        + "</FHM><FHXX>"
        + Xml.escaped(words)
        + "</FHXX>"
        + state
        + "</SBZTTSXXLIST></TAXBIZML>";
  }
}
