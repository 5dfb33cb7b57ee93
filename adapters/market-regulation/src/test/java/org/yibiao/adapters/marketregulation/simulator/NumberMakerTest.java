package org.yibiao.adapters.marketregulation.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberMakerTest {

  @ParameterizedTest
  @ValueSource(strings = {"91340000711771143J", "91350200MA2YJ1XR9G", "91320211MADH4K7P1J"})
  void computes_the_check_character_of_a_credit_code(String code) {
    assertThat(CheckCharacters.ofCreditCode(code.substring(0, 17))).isEqualTo(code.charAt(17));
    assertThat(CheckCharacters.fitCreditCode(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"711771143", "MA2YJ1XR9", "MADH4K7P1", "MA1WXK3T9"})
  void computes_the_check_character_of_an_organisation_code(String code) {
    assertThat(CheckCharacters.ofOrganisationCode(code.substring(0, 8))).isEqualTo(code.charAt(8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"110108000000016", "110000013207487"})
  void computes_the_check_digit_of_a_registration_number(String number) {
    assertThat(CheckCharacters.ofRegistrationNumber(number.substring(0, 14)))
        .isEqualTo(number.charAt(14));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9134000071177114J", "91340000711771143I", "91340000711771143K", ""})
  void refuses_a_credit_code_whose_check_character_is_wrong(String code) {
    assertThat(CheckCharacters.fitCreditCode(code)).isFalse();
  }

  @Test
  void makes_codes_that_check() {
    LongStream.range(482_160, 492_160)
        .mapToObj(serial -> new NumberMaker("320211", serial, false).creditCode())
        .forEach(code -> assertThat(CheckCharacters.fitCreditCode(code)).as(code).isTrue());
  }

  @Test
  void never_makes_the_same_code_twice() {
    assertThat(
            LongStream.range(482_160, 682_160)
                .mapToObj(serial -> new NumberMaker("320211", serial, false).creditCode())
                .distinct())
        .hasSize(200_000);
  }

  @Test
  void never_makes_the_same_registration_number_twice() {
    assertThat(
            LongStream.range(482_160, 492_160)
                .mapToObj(serial -> new NumberMaker("320211", serial, false).registrationNumber())
                .distinct())
        .hasSize(10_000)
        .allMatch(number -> number.matches("3202110[0-9]{8}"));
  }

  @Test
  void marks_individual_businesses() {
    NumberMaker numbers = new NumberMaker("320211", 482_160, true);
    assertThat(numbers.creditCode()).startsWith("92320211");
    assertThat(numbers.registrationNumber()).startsWith("3202116");
  }
}
