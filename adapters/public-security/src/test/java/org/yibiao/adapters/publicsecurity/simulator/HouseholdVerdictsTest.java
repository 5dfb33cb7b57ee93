package org.yibiao.adapters.publicsecurity.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibiao.adapters.publicsecurity.Requests.householdCheck;
import static org.yibiao.adapters.publicsecurity.Requests.person;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.AskingHub.Answered;
import org.yibiao.adapters.kit.AskingHub.Did;
import org.yibiao.adapters.kit.AskingHub.Heard;
import org.yibiao.adapters.kit.ServiceOutcome.CorrectionNeeded;
import org.yibiao.adapters.kit.ServiceOutcome.RetryLater;
import org.yibiao.adapters.kit.Why;
import org.yibiao.adapters.publicsecurity.Field;
import org.yibiao.standard.v1.FamilyMember;
import org.yibiao.standard.v1.PersonToCheck;
import org.yibiao.standard.v1.StepRequest;

/** What the simulated household register says. */
class HouseholdVerdictsTest {

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

  @Test
  void gives_the_whole_household_of_each_person() {
    assertThat(did(householdCheck(check -> {})))
        .contains("320213004118", "徐沐阳", "<maritalStatus>21</maritalStatus>")
        .contains("<movedInFrom>320282</movedInFrom>");
  }

  @Test
  void takes_a_person_in_with_the_family_declared_on_first_sight() {
    assertThat(
            did(
                check(
                    person("吴启明", "320506197808302215"),
                    member("吴小满", "320213201909071627", "30"))))
        .contains("<headName>吴启明</headName>", "<relation>30</relation>");
  }

  @Test
  void registers_a_household_where_a_division_is_today_that_was_another_at_birth() {
    assertThat(did(check(person("章素琴", "320203196507031626"))))
        .contains("<division>320213</division>");
  }

  @Test
  void does_not_find_a_declared_child_in_the_household_of_one_who_lives_alone() {
    Why why =
        correction(
            check(person("顾明远", "32020519880623402X"), member("顾晓晓", "320213201909071627", "20")));

    assertThat(why.nativeCode()).contains("HYJG-4");
    assertThat(why.field()).contains("/householdCheckRequest/declaredMember/0");
  }

  @Test
  void contradicts_a_spouse_who_is_declared_to_be_a_child() {
    Why why =
        correction(
            check(person("徐一帆", "320213199106221417"), member("何静姝", "32028219930415262X", "30")));

    assertThat(why.nativeCode()).contains("HYJG-4");
  }

  @Test
  void contradicts_another_name() {
    Why why = correction(check(person("顾明园", "32020519880623402X")));

    assertThat(why.nativeCode()).contains("HYJG-2");
    assertThat(why.field()).contains("/householdCheckRequest/person/0/name");
  }

  @Test
  void does_not_find_a_number_that_nobody_has() {
    assertThat(correction(check(person("无此人", "320213199511301138"))).nativeCode())
        .contains("HYJG-3");
  }

  @Test
  void refuses_a_declared_member_whose_check_character_is_wrong() {
    Why why =
        correction(
            check(person("徐一帆", "320213199106221417"), member("徐沐阳", "320213201909071538", "20")));

    assertThat(why.nativeCode()).contains("301");
    assertThat(why.field()).contains("/householdCheckRequest/declaredMember/0/citizenIdNumber");
  }

  @Test
  void is_busy_once_and_then_answers() {
    StepRequest request = check(person("蒋文涛", "320282198209072416"));

    assertThat(((Answered) field.ask(request)).outcome()).isInstanceOf(RetryLater.class);
    assertThat(field.ask(request)).isInstanceOf(Did.class);
  }

  private static StepRequest check(PersonToCheck person, FamilyMember... members) {
    return householdCheck(
        check -> {
          check.getPerson().clear();
          check.getPerson().add(person);
          check.getDeclaredMember().clear();
          check.getDeclaredMember().addAll(List.of(members));
        });
  }

  private static FamilyMember member(String name, String number, String relation) {
    FamilyMember member = new FamilyMember();
    member.setName(name);
    member.setCitizenIdNumber(number);
    member.setRelation(relation);
    return member;
  }

  private static String did(StepRequest request) {
    Heard heard = field.ask(request);
    assertThat(heard).isInstanceOf(Did.class);
    return ((Did) heard).resultXml();
  }

  private static Why correction(StepRequest request) {
    return ((CorrectionNeeded) ((Answered) field.ask(request)).outcome()).why();
  }
}
