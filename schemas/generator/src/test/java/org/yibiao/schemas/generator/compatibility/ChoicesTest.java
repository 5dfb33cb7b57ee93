package org.yibiao.schemas.generator.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoicesTest {

  private static final String PERSON = "<xs:element name='person' type='xs:string'/>";
  private static final String COMPANY = "<xs:element name='company' type='xs:string'/>";
  private static final String BUREAU = "<xs:element name='bureau' type='xs:string'/>";

  @TempDir private Path folder;

  @Test
  void takes_a_new_branch() {
    assertThat(between(choice(PERSON + COMPANY), choice(PERSON + COMPANY + BUREAU))).isEmpty();
  }

  @Test
  void takes_branches_in_another_order() {
    assertThat(between(choice(PERSON + COMPANY), choice(COMPANY + PERSON))).isEmpty();
  }

  @Test
  void refuses_to_lose_a_branch() {
    assertThat(between(choice(PERSON + COMPANY), choice(PERSON)))
        .containsExactly(new Breach(BreachKind.BRANCH_REMOVED, "receipt/company", "company", ""));
  }

  @Test
  void refuses_to_require_a_choice_that_was_optional() {
    assertThat(between(optional(choice(PERSON + COMPANY)), choice(PERSON + COMPANY)))
        .containsExactly(new Breach(BreachKind.CHOICE_REQUIRED, "receipt", "", "person|company"));
  }

  @Test
  void takes_it_that_a_choice_becomes_optional() {
    assertThat(between(choice(PERSON + COMPANY), optional(choice(PERSON + COMPANY)))).isEmpty();
  }

  @Test
  void refuses_a_new_required_choice() {
    assertThat(between("", choice(PERSON + COMPANY)))
        .containsExactly(new Breach(BreachKind.CHOICE_REQUIRED, "receipt", "", "person|company"));
  }

  @Test
  void takes_a_new_optional_choice() {
    assertThat(between(BUREAU, BUREAU + optional(choice(PERSON + COMPANY)))).isEmpty();
  }

  @Test
  void takes_it_that_a_required_field_becomes_one_of_several() {
    assertThat(between(PERSON, choice(PERSON + COMPANY))).isEmpty();
  }

  @Test
  void refuses_to_make_an_optional_field_one_of_several_of_which_one_is_required() {
    assertThat(between(optional(PERSON), choice(PERSON + COMPANY)))
        .extracting(Breach::kind)
        .containsExactly(BreachKind.CHOICE_REQUIRED);
  }

  @Test
  void refuses_to_part_fields_that_could_stand_together() {
    String newer = optional(choice(PERSON + COMPANY));
    assertThat(between(optional(PERSON) + optional(COMPANY), newer))
        .containsExactly(
            new Breach(BreachKind.CHOICE_NARROWED, "receipt", "person company", "person|company"));
  }

  @Test
  void takes_it_that_branches_may_stand_together() {
    assertThat(between(choice(PERSON + COMPANY), optional(PERSON) + optional(COMPANY))).isEmpty();
  }

  @Test
  void refuses_to_demand_one_branch_of_a_choice() {
    assertThat(between(choice(PERSON + COMPANY), PERSON + optional(COMPANY)))
        .containsExactly(new Breach(BreachKind.FIELD_MADE_REQUIRED, "receipt/person", "0", "1"));
  }

  @Test
  void refuses_to_leave_a_branch_out_of_a_choice_that_stays_required() {
    assertThat(between(choice(PERSON + COMPANY), choice(PERSON + BUREAU) + optional(COMPANY)))
        .containsExactly(new Breach(BreachKind.CHOICE_REQUIRED, "receipt", "", "person|bureau"));
  }

  @Test
  void refuses_to_move_a_field_past_a_choice() {
    assertThat(between(BUREAU + choice(PERSON + COMPANY), choice(PERSON + COMPANY) + BUREAU))
        .extracting(Breach::kind)
        .containsExactly(BreachKind.ORDER_CHANGED);
  }

  private List<Breach> between(String older, String newer) {
    return new SmallStandards(folder).betweenFields(older, newer);
  }

  private static String choice(String branches) {
    return "<xs:choice>" + branches + "</xs:choice>";
  }

  private static String optional(String particle) {
    return particle.replaceFirst("(/?>)", " minOccurs='0'$1");
  }
}
