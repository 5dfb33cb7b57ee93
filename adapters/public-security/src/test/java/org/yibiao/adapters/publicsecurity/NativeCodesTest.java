package org.yibiao.adapters.publicsecurity;

import static java.util.Map.entry;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.AskingHub;
import org.yibiao.adapters.kit.NativeCodesContract;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.standard.v1.SealFilingRequest;
import org.yibiao.standard.v1.StepRequest;

class NativeCodesTest extends NativeCodesContract {

  private static final String OWN_COMPANY = "91320211MADJ3W8H1X";
  private static final String ENGRAVED_COMPANY = "91320211MACK5T2R74";
  private static final String LOOKED_AT = "91320211MA1WXK3T9B";

  @TempDir private static Path memory;
  private static Field field;

  @BeforeAll
  static void open() throws Exception {
    field = Field.open(memory);
  }

  @AfterAll
  static void close() throws Exception {
    field.close();
  }

  @Override
  protected String department() {
    return "public-security";
  }

  @Override
  protected Map<String, Answer> answers() {
    return Map.ofEntries(
        entry("000", () -> filing(wish -> wish.setCreditCode(OWN_COMPANY))),
        entry("HYJG-2", () -> checking("顾明元", "32020519880623402X")),
        entry("HYJG-3", () -> checking("无此人", "320213199511301138")),
        entry("HYJG-4", NativeCodesTest::declaringAStranger),
        entry("101", NativeCodesTest::asAStranger),
        entry("201", () -> saying("201")),
        entry("202", () -> saying("202")),
        entry("203", () -> saying("203")),
        entry("301", () -> checking("林知远", "320211198705163013")),
        entry("302", () -> filing(wish -> wish.setCreditCode("91320211MADH4K7P1K"))),
        entry("FHM-401", NativeCodesTest::filingTwice),
        entry("401", NativeCodesTest::enquiringAboutTheSecondFiling),
        entry("402", () -> filing(wish -> wish.getSeal().set(0, Requests.seal("01", 2)))),
        entry("403", () -> saying("403")),
        entry("404", () -> filing(wish -> head(wish, "32020519880623402X"))),
        entry("405", () -> filing(wish -> wish.setCreditCode("91320211MA27QR5T1J"))),
        entry("CLZT-0", () -> outcome(field.enquire(Requests.sealFiling()))),
        entry("CLZT-1", NativeCodesTest::enquiringAtOnce),
        entry("500", () -> checking("蒋文涛", "320282198209072416")),
        entry("999", () -> saying("999")));
  }

  private static ServiceOutcome filing(Consumer<SealFilingRequest> change) {
    return outcome(field.ask(Requests.sealFiling(change)));
  }

  private static ServiceOutcome checking(String name, String number) {
    return outcome(field.ask(Requests.identityCheck(Requests.person(name, number))));
  }

  private static ServiceOutcome declaringAStranger() {
    return outcome(
        field.ask(
            Requests.householdCheck(
                check ->
                    check.getDeclaredMember().get(0).setCitizenIdNumber("32020519880623402X"))));
  }

  private static ServiceOutcome filingTwice() {
    filing(wish -> wish.setCreditCode(ENGRAVED_COMPANY));
    return filing(wish -> wish.setCreditCode(ENGRAVED_COMPANY));
  }

  private static ServiceOutcome enquiringAboutTheSecondFiling() {
    filing(wish -> wish.setCreditCode(ENGRAVED_COMPANY));
    StepRequest second = Requests.sealFiling(wish -> wish.setCreditCode(ENGRAVED_COMPANY));
    outcome(field.ask(second));
    return outcome(field.enquire(second));
  }

  private static ServiceOutcome enquiringAtOnce() {
    StepRequest request = Requests.sealFiling(wish -> wish.setCreditCode(LOOKED_AT));
    outcome(field.ask(request));
    return outcome(field.enquire(request));
  }

  private static ServiceOutcome asAStranger() throws Exception {
    try (AskingHub stranger = new AskingHub()) {
      stranger.start(
          field.adapter(stranger, Map.of("node", "node-b", "caller-unit-code", "320200250199")));
      return outcome(
          stranger.ask(Requests.sample("identity-check"), java.time.Duration.ofSeconds(5)));
    }
  }

  private static ServiceOutcome saying(String code) throws Exception {
    StepRequest request = Requests.sample("seal-filing");
    return Native.meaning(request, Native.error(request, code));
  }

  private static void head(SealFilingRequest wish, String number) {
    wish.getLegalRepresentative().getIdentityDocument().setNumber(number);
  }
}
