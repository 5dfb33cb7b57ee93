package org.yibiao.adapters.land;

import static java.util.Map.entry;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.AskingHub;
import org.yibiao.adapters.kit.Border;
import org.yibiao.adapters.kit.NativeCodesContract;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.standard.v1.MortgageArrangement;
import org.yibiao.standard.v1.TransferRegistrationRequest;

class NativeCodesTest extends NativeCodesContract {

  private static final String NUMBER = "320211261120000001";
  private static final String BAD_MESSAGE =
      """
      <respond><BizMsgID>%s</BizMsgID><SuccessFlag>0</SuccessFlag><ResponseCode>1001</ResponseCode>\
      <ResponseInfo>报文不符合规范</ResponseInfo><CertID/><QRCode/><AdditionalData/></respond>"""
          .formatted(NUMBER);

  @TempDir private Path memory;
  private LandDepartment department;
  private LandAdapter adapter;
  private AskingHub hub;

  @BeforeEach
  void open() throws Exception {
    department = new LandDepartment(memory);
    hub = new AskingHub();
    adapter = LandAdapter.of(LandDepartment.DESCRIPTOR, department.settings(), hub);
    hub.start(adapter);
  }

  @AfterEach
  void close() {
    hub.close();
    adapter.close();
    department.close();
  }

  @Override
  protected String department() {
    return "land";
  }

  @Override
  protected Map<String, Answer> answers() {
    return Map.ofEntries(
        entry("0000", () -> check(PropertyChecks.SEEDED_UNIT, PropertyChecks.SEEDED_OWNER)),
        entry("0000-CFDJ", () -> check("320211001001GB00002F00020001", "无锡远航置业有限公司")),
        entry("1001", NativeCodesTest::toABadMessage),
        entry("1002", () -> check("320211001001GB00001W00010001", "无锡远航置业有限公司")),
        entry("2001", () -> check("320500001001GB00001F00010001", "苏州某某有限公司")),
        entry("2002", () -> check(PropertyChecks.SEEDED_UNIT, "无锡别家科技有限公司")),
        entry("2003", () -> transferring(NativeCodesTest::ofASealedUpHome)),
        entry("2004", () -> transferring(t -> t.getProperty().setCertificateNumber("别证第1号"))),
        entry("2005", () -> transferring(t -> t.setMortgage(MortgageArrangement.NONE))),
        entry("2006", () -> transferring(t -> t.setDeedTaxCertificateNumber("332026110000001"))),
        entry("2007", () -> transferring(t -> t.getBuyer().get(0).setShare("1/5"))),
        entry("2008", () -> transferring(t -> t.setContract(null))),
        entry("9001", () -> check("320211001001GB00005F00050001", "无锡高浪机械制造有限公司")));
  }

  private ServiceOutcome check(String unit, String owner) {
    return outcome(hub.ask(PropertyChecks.of(unit, owner), Duration.ofSeconds(10)));
  }

  private ServiceOutcome transferring(Consumer<TransferRegistrationRequest> change) {
    return outcome(hub.ask(Transfers.with(change), Duration.ofSeconds(10)));
  }

  private static void ofASealedUpHome(TransferRegistrationRequest transfer) {
    transfer.getProperty().setRealEstateUnitCode("320213004007GB00126F00050701");
  }

  private static ServiceOutcome toABadMessage() throws Exception {
    return new Border("land", Map.of("bizMsgId", NUMBER))
        .fromNative(PropertyChecks.sample(), BAD_MESSAGE);
  }
}
