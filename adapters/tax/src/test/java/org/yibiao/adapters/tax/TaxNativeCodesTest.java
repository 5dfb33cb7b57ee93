package org.yibiao.adapters.tax;

import static java.util.Map.entry;
import static org.yibiao.adapters.tax.Samples.BORDER;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.NativeCodesContract;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.standard.v1.DeedTaxRequest;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.v1.TaxpayerRegistrationRequest;

class TaxNativeCodesTest extends NativeCodesContract {

  @TempDir private Path memory;
  private TaxOffice office;

  @BeforeEach
  void open() throws Exception {
    office = TaxOffice.open(TaxTestSettings.with(Map.of()), memory);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Override
  protected String department() {
    return "tax";
  }

  @Override
  protected Map<String, Answer> answers() {
    return Map.ofEntries(
        entry("000", () -> registering(form -> form.setCreditCode("91320211MA1WXK3T9B"))),
        entry("000/05", () -> registered("05")),
        entry("000/07", () -> registered("07")),
        entry("101", () -> saying("101")),
        entry("102", this::asAStranger),
        entry("103", () -> saying("103")),
        entry("201", () -> registering(form -> form.setCreditCode("91320211MADH4K7P1K"))),
        entry("202", () -> registering(form -> form.setCreditCode("91320211MA25QJ8L1M"))),
        entry("203", () -> registering(form -> handler(form, "320205199302145820"))),
        entry("204", () -> registering(form -> officer(form, "320106197902143319"))),
        entry("205", () -> registering(form -> head(form, "32030219820627151X"))),
        entry(
            "206",
            () ->
                registering(
                    form -> form.getCompany().getPremises().getAddress().setDivision("310101"))),
        entry("900", () -> registering(form -> form.setCreditCode("91320211MADK7N2W4N"))),
        entry("901", () -> saying("901")),
        entry("999", () -> saying("999")),
        entry("FHM/1", () -> answering("FHM/1")),
        entry("FHM/2", () -> answering("FHM/2")),
        entry("FHM/11", this::onOneContractTwice),
        entry("FHM/12", () -> taxing(tax -> company(tax, "91320213MAE3H72K36"))),
        entry("FHM/13", () -> taxing(tax -> tax.getProperty().getAddress().setDivision("310101"))),
        entry("FHM/14", () -> taxing(TaxNativeCodesTest::asASecondHome)),
        entry("FHM/16", () -> taxing(tax -> tax.setContract(null))),
        entry("FHM/90", () -> taxing(tax -> tax.getContract().setNumber("锡房存量网签20261108009902"))),
        entry("FHM/99", () -> answering("FHM/99")),
        entry("SHZT/10", () -> taxing(tax -> tax.getContract().setNumber("锡房存量网签20261108009901"))),
        entry("SHZT/30", TaxNativeCodesTest::withAVoidDeclaration));
  }

  private ServiceOutcome registering(Consumer<TaxpayerRegistrationRequest> change) {
    StepRequest request = Samples.anotherRequest();
    change.accept(Samples.registration(request));
    return outcome(office.ask(request));
  }

  private ServiceOutcome taxing(Consumer<DeedTaxRequest> change) {
    return outcome(office.ask(DeedTaxes.with(change)));
  }

  private ServiceOutcome onOneContractTwice() {
    taxing(tax -> {});
    return taxing(tax -> {});
  }

  private static ServiceOutcome answering(String code) throws Exception {
    String answer =
        "<TAXBIZML><SBZTTSXXLIST><FHM>%s</FHM><FHXX>说明</FHXX></SBZTTSXXLIST></TAXBIZML>"
            .formatted(code.substring(code.indexOf('/') + 1));
    return BORDER.fromNative(DeedTaxes.sample(), answer);
  }

  private static ServiceOutcome withAVoidDeclaration() throws Exception {
    String answer = DeedTaxes.text("native-answer.xml").replace("<SHZT>20<", "<SHZT>30<");
    return BORDER.fromNative(DeedTaxes.sample(), answer);
  }

  private static void asASecondHome(DeedTaxRequest tax) {
    tax.getContract().setNumber("锡房存量网签20261108009903");
    tax.getTaxPreference().setHomes(2);
  }

  private static void company(DeedTaxRequest tax, String creditCode) {
    tax.getSeller().get(1).getLegalEntity().setCreditCode(creditCode);
  }

  private ServiceOutcome asAStranger() throws Exception {
    var theirs = TaxTestSettings.with(Map.of());
    var ours =
        TaxTestSettings.with(Map.of("address", theirs.text("address"), "client-id", "stranger"));
    try (TaxOffice other = TaxOffice.open(ours, theirs, memory.resolve("other"))) {
      return outcome(other.ask(Samples.anotherRequest()));
    }
  }

  private static ServiceOutcome saying(String code) throws Exception {
    String answer = Samples.text("native-answer.refused.xml").replace("<Code>203", "<Code>" + code);
    return BORDER.fromNative(Samples.request(), answer);
  }

  private static ServiceOutcome registered(String state) throws Exception {
    String answer = Samples.text("native-answer.xml").replace("<nsrzt_dm>03", "<nsrzt_dm>" + state);
    return BORDER.fromNative(Samples.request(), answer);
  }

  private static void handler(TaxpayerRegistrationRequest form, String number) {
    form.getTax().getTaxHandler().getIdentityDocument().setNumber(number);
  }

  private static void officer(TaxpayerRegistrationRequest form, String number) {
    form.getTax().getFinancialOfficer().getIdentityDocument().setNumber(number);
  }

  private static void head(TaxpayerRegistrationRequest form, String number) {
    form.getCompany().getLegalRepresentative().getIdentityDocument().setNumber(number);
  }
}
