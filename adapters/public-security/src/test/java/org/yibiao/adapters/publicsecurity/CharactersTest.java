package org.yibiao.adapters.publicsecurity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.adapters.kit.AskingHub.Answered;
import org.yibiao.adapters.kit.AskingHub.Did;
import org.yibiao.adapters.kit.AskingHub.Failed;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.standard.v1.StepRequest;

/** Rare characters on their way through the queues, to the register and the seals. */
class CharactersTest {

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

  @ParameterizedTest
  @CsvSource({
    "李𠮷,李吉,320211199203054515",
    "阿依古丽·买买提,阿依古丽买买提,320205198811230023",
    "王〇,王零,320213197705192233",
    "张䶮,张龑,320282199606081513"
  })
  void knows_a_person_by_the_very_characters(String name, String other, String number) {
    assertThat(field.ask(check(name, number))).isInstanceOf(Did.class);
    assertThat(field.ask(check(name, number))).isInstanceOf(Did.class);
    assertThat(field.ask(check(other, number))).isInstanceOf(Answered.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"阿依古丽·买买提", "无锡Ａ—Ｂ商贸有限公司"})
  void engraves_the_dot_of_names_and_full_width_letters(String name) {
    StepRequest filing =
        Requests.sealFiling(
            wish -> {
              wish.setCompanyName(name);
              wish.getSeal().subList(1, 3).clear();
              wish.getSeal().set(0, Requests.seal("03", 1));
            });
    assertThat(field.ask(filing)).isInstanceOf(Did.class);
  }

  @ParameterizedTest
  @CsvSource({"无锡𠮷田商贸有限公司,𠮷,U+20BB7", "无锡〇商贸有限公司,〇,U+3007", "无锡€商贸有限公司,€,U+20AC"})
  void names_the_character_that_cannot_be_engraved(String name, String rare, String codePoint) {
    assertThat(field.ask(Requests.sealFiling(wish -> wish.setCompanyName(name))))
        .isInstanceOfSatisfying(
            Failed.class,
            failed -> {
              var why = ((RequestNotCarried) failed.why()).why();
              assertThat(why.zh()).contains(rare, codePoint, "QYMC");
              assertThat(why.en()).contains(rare, codePoint, "QYMC");
              assertThat(why.field()).contains("/sealFilingRequest/companyName");
            });
  }

  private static StepRequest check(String name, String number) {
    return Requests.identityCheck(Requests.person(name, number));
  }
}
