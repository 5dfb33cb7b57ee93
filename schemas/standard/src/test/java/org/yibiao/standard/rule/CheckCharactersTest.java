package org.yibiao.standard.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the check characters promise, over generated codes. */
class CheckCharactersTest {

  private static final int CODES = 40;
  private static final String DIGITS = "0123456789";
  private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String ALL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String ROOT = "1.2.156.3005.2.";

  @ParameterizedTest
  @ValueSource(strings = {"91340000711771143J", "91350200MA2YJ1XR9G", "12441500196720244T"})
  void takes_published_credit_codes(String code) {
    assertThat(Functions.is("is-credit-code", code)).isTrue();
    assertThat(Functions.is("is-organisation-code", code.substring(8, 17))).isTrue();
  }

  @Test
  void catches_every_wrong_character_and_every_exchange_in_a_credit_code() {
    List<String> codes = generated("credit-code-check", CREDIT, 17);
    assertThat(Functions.taken("is-credit-code", codes)).isEqualTo(codes);
    assertThat(Functions.taken("is-credit-code", mistakes(codes, CREDIT))).isEmpty();
  }

  @Test
  void catches_every_wrong_digit_and_every_exchange_of_digits_in_an_organisation_code() {
    List<String> codes = generated("organisation-code-check", DIGITS, 8);
    assertThat(Functions.taken("is-organisation-code", codes)).isEqualTo(codes);
    assertThat(Functions.taken("is-organisation-code", mistakes(codes, DIGITS))).isEmpty();
  }

  @Test
  void catches_every_wrong_digit_and_every_exchange_in_a_citizen_identity_number() {
    List<String> numbers =
        generated("citizen-number-check", DIGITS, 17).stream()
            .filter(number -> !number.startsWith("0"))
            .toList();
    assertThat(Functions.taken("is-citizen-number", numbers)).isEqualTo(numbers);
    assertThat(Functions.taken("is-citizen-number", mistakes(numbers, DIGITS))).isEmpty();
  }

  @Test
  void takes_the_known_licence_identifier() {
    assertThat(
            Functions.check("mod-37-36-check", "11100000000013338W03211220000013544541J2430599001"))
        .isEqualTo("F");
    assertThat(
            Functions.is(
                "is-licence-identifier",
                ROOT + "11100000000013338W032.11220000013544541J.2430599.001.F"))
        .isTrue();
  }

  /** ISO 7064 promises all substitutions for MOD 37,36, but not all transpositions. */
  @Test
  void catches_every_wrong_character_and_nearly_every_exchange_in_a_licence_identifier() {
    List<String> fields = generated("mod-37-36-check", ALL, 20);
    List<String> wrong =
        fields.stream().flatMap(field -> Typing.substitutions(field, ALL)).toList();
    List<String> exchanged =
        fields.stream().map(Typing::transpositions).flatMap(List::stream).toList();
    assertThat(licences(fields)).hasSameSizeAs(fields);
    assertThat(licences(wrong)).isEmpty();
    assertThat(licences(exchanged)).hasSizeLessThan(exchanged.size() / 20);
  }

  /** Those of these texts that are right as type, issuer, serial, version and check character. */
  private static List<String> licences(List<String> texts) {
    List<String> identifiers =
        texts.stream()
            .map(
                text ->
                    ROOT
                        + String.join(
                            ".",
                            text.substring(0, 5),
                            text.substring(5, 10),
                            text.substring(10, 17),
                            text.substring(17, 20),
                            text.substring(20)))
            .toList();
    return Functions.taken("is-licence-identifier", identifiers);
  }

  private static List<String> generated(String check, String alphabet, int length) {
    Random random = new Random(20261121);
    return IntStream.range(0, CODES)
        .mapToObj(i -> Typing.random(random, alphabet, length))
        .map(text -> text + Functions.check(check, text))
        .toList();
  }

  private static List<String> mistakes(List<String> codes, String alphabet) {
    return codes.stream()
        .flatMap(
            code ->
                Stream.concat(
                    Typing.substitutions(code, alphabet), Typing.transpositions(code).stream()))
        .toList();
  }
}
