package org.yibiao.adapters.marketregulation;

import static java.util.Map.entry;
import static org.yibiao.adapters.marketregulation.Samples.BORDER;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.NativeCodesContract;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.standard.v1.Company;
import org.yibiao.standard.v1.CompanyToConfirm;
import org.yibiao.standard.v1.StepRequest;

class NativeCodesTest extends NativeCodesContract {

  private final DepartmentSettings settings = TestSettings.with(Map.of());

  @TempDir private Path memory;
  private RegistrationOffice office;
  private int companies;

  @BeforeEach
  void open() throws Exception {
    office = RegistrationOffice.open(settings, memory);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Override
  protected String department() {
    return "market-regulation";
  }

  @Override
  protected Map<String, Answer> answers() {
    return Map.ofEntries(
        entry("0000", () -> registering(company -> company.setName("无锡代码试验有限公司"))),
        entry("0000/2", () -> registered("吊销，未注销")),
        entry("0000/3", () -> registered("吊销，已注销")),
        entry("0000/4", () -> registered("迁出")),
        entry("0000/5", () -> registered("撤销")),
        entry("0000/6", () -> registered("歇业")),
        entry("0000/9", () -> registered("休眠")),
        entry("0000/LEREP", this::underAnotherHead),
        entry("1001", () -> saying("1001")),
        entry("1002", () -> with(Map.of("app-key", "stranger"))),
        entry("1003", this::withAWrongClock),
        entry("1004", () -> with(Map.of("hmac-key", "another-key"))),
        entry("1005", () -> saying("1005")),
        entry("1006", () -> saying("1006")),
        entry("1101", () -> saying("1101")),
        entry("1102", this::underAUsedSerial),
        entry("2001", this::underATakenName),
        entry("2002", () -> registering(company -> company.setName("无锡国家级湖畔信息技术有限公司"))),
        entry("2003", () -> registering(company -> head(company, "320102197608143312"))),
        entry("2004", () -> registering(company -> head(company, "320211198705163013"))),
        entry("2005", this::withoutACertificate),
        entry(
            "2006",
            () ->
                registering(
                    company ->
                        company
                            .getShareholder()
                            .get(0)
                            .getSubscribed()
                            .setAmount(new BigDecimal("1199999.99")))),
        entry(
            "2007",
            () -> registering(company -> company.getPremises().getAddress().setDivision("310101"))),
        entry("3001", () -> confirming("无锡乌有科技有限公司", "91320211MA1WXK3T9B")),
        entry("3002", () -> confirming("无锡梁溪宜居置业有限公司", "91320213MAE3H72K35")),
        entry("3003", () -> confirming("无锡梁溪安居置业有限公司", "91320213MAE3H72K36")),
        entry("9001", () -> registering(company -> company.setName("无锡熙攘商贸有限公司"))),
        entry("9999", () -> saying("9999")));
  }

  private ServiceOutcome registering(Consumer<Company> change) {
    StepRequest request = Samples.anotherRequest();
    Company company = request.getCompanyRegistrationRequest().getCompany();
    company.setName("无锡代码试验" + companies++ + "号有限公司");
    change.accept(company);
    return outcome(office.ask(request));
  }

  private ServiceOutcome confirming(String name, String creditCode) {
    return outcome(office.ask(Confirmations.of(Confirmations.company(name, creditCode))));
  }

  private ServiceOutcome underAnotherHead() {
    CompanyToConfirm company = Confirmations.known();
    company.setLegalRepresentative("陆静之");
    return outcome(office.ask(Confirmations.of(company)));
  }

  private ServiceOutcome underAUsedSerial() {
    StepRequest request = Samples.anotherRequest();
    outcome(office.ask(request));
    request.getCompanyRegistrationRequest().getCompany().setName("无锡另有所图信息技术有限公司");
    return outcome(office.ask(request));
  }

  private ServiceOutcome underATakenName() {
    outcome(office.ask(Samples.anotherRequest()));
    return outcome(office.ask(Samples.anotherRequest()));
  }

  private ServiceOutcome withoutACertificate() {
    StepRequest request = Samples.anotherRequest();
    request.getCompanyRegistrationRequest().getCompany().setName("无锡无证试验有限公司");
    request.getCompanyRegistrationRequest().setPropertyCertificateNumber("无");
    return outcome(office.ask(request));
  }

  private ServiceOutcome with(Map<String, String> different) throws Exception {
    Map<String, String> theirs = TestSettings.map();
    Map<String, String> ours = new HashMap<>(theirs);
    ours.putAll(different);
    return first(
        RegistrationOffice.open(
            TestSettings.with(ours), TestSettings.with(theirs), memory.resolve("other")));
  }

  private ServiceOutcome withAWrongClock() throws Exception {
    Clock wrong = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-7));
    return first(
        RegistrationOffice.open(TestSettings.with(Map.of()), wrong, memory.resolve("other")));
  }

  private static ServiceOutcome first(RegistrationOffice other) {
    try (other) {
      return outcome(other.ask(Samples.anotherRequest()));
    }
  }

  private static ServiceOutcome registered(String state) throws Exception {
    return BORDER.fromNative(
        Samples.request(), Samples.text("native-answer.json").replace("存续（在营、开业、在册）", state));
  }

  private static ServiceOutcome saying(String code) throws Exception {
    return BORDER.fromNative(
        Samples.request(),
        Samples.text("native-answer.refused.json").replace("\"2004\"", "\"" + code + "\""));
  }

  private static void head(Company company, String number) {
    company.getLegalRepresentative().getIdentityDocument().setNumber(number);
  }
}
