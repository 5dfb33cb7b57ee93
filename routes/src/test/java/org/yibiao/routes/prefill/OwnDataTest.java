package org.yibiao.routes.prefill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yibiao.routes.plan.Prefill;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.DataSubject;
import org.yibiao.standard.v1.IdentityDocument;
import org.yibiao.standard.v1.PersonIdentity;

/** Whom an applicant may have the departments asked about. */
class OwnDataTest {

  private static final String OWN = "320213199106221417";
  private static final String OTHER = "320205198811302242";

  private final OwnData data =
      OwnData.of(new PrefillSight.OfApplicant(OWN), CanonicalJson.mapper().createObjectNode());

  @Test
  void the_applicant_is_asked_about() {
    assertThat(data.mayAsk(ask(Optional.empty()), citizen(OWN))).isTrue();
  }

  @Test
  void another_person_is_not_asked_about_even_if_a_plan_names_owners() {
    assertThat(data.mayAsk(ask(Optional.empty()), citizen(OTHER))).isFalse();
    assertThat(data.mayAsk(ask(Optional.of("/holder")), citizen(OTHER))).isFalse();
  }

  @Test
  void a_thing_is_asked_about_only_if_the_plan_says_who_owns_it() {
    DataSubject home = new DataSubject();
    home.setRealEstateUnitCode("320213004007GB00126F00050602");

    assertThat(data.mayAsk(ask(Optional.of("/holder")), home)).isTrue();
    assertThat(data.mayAsk(ask(Optional.empty()), home)).isFalse();
  }

  private static Prefill.Ask ask(Optional<String> owners) {
    return new Prefill.Ask(
        "9990000000/00001",
        List.of("/applicant"),
        new Prefill.Subject(Optional.empty(), Optional.empty(), Optional.empty()),
        List.of(),
        owners);
  }

  private static DataSubject citizen(String number) {
    IdentityDocument document = new IdentityDocument();
    document.setNumber(number);
    PersonIdentity person = new PersonIdentity();
    person.setIdentityDocument(document);
    DataSubject subject = new DataSubject();
    subject.setCitizen(person);
    return subject;
  }
}
