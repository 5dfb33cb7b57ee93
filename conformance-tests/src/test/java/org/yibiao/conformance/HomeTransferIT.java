package org.yibiao.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yibiao.conformance.system.HomeForms;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.SharedInstallation;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.Part;
import org.yibiao.standard.v1.PartState;
import tools.jackson.databind.node.ObjectNode;

/** The joint matter of transferring a home, through the whole hub to the departments' systems. */
@ExtendWith(SharedInstallation.class)
class HomeTransferIT {

  private final Hub hub;

  HomeTransferIT(Installation installation) {
    this.hub = new Hub(installation);
  }

  @Test
  void registers_the_published_sample_with_a_person_and_a_company_as_sellers() {
    Case done = hub.completed(hub.handIn(HomeForms.sample("home-transfer")));

    assertThat(done.getPart())
        .extracting(Part::getStepId, Part::getState)
        .containsExactly(
            tuple("identity-check", PartState.DONE),
            tuple("seller-household", PartState.DONE),
            tuple("buyer-household", PartState.DONE),
            tuple("company-confirmation", PartState.DONE),
            tuple("property-check", PartState.DONE),
            tuple("deed-tax", PartState.DONE),
            tuple("transfer-registration", PartState.DONE));
    assertThat(Hub.part(done, "deed-tax").getDeedTaxResult().getCertificate().getPaid())
        .isEqualByComparingTo("28000");
    var title = Hub.part(done, "transfer-registration").getTransferRegistrationResult();
    assertThat(title.getCertificateNumber()).contains("无锡市不动产权第");
    assertThat(title.getHolder()).extracting(holder -> holder.getName()).contains("徐一帆", "何静姝");
  }

  @Test
  void registers_the_published_inheritance_free_of_tax_and_asks_about_no_company() {
    Case done = hub.completed(hub.handIn(HomeForms.sample("home-inheritance")));

    assertThat(Hub.part(done, "company-confirmation").getState()).isEqualTo(PartState.SKIPPED);
    assertThat(Hub.part(done, "company-confirmation").getAttempts()).isZero();
    assertThat(Hub.part(done, "deed-tax").getDeedTaxResult().getAssessment().getDue()).isZero();
    assertThat(
            Hub.part(done, "transfer-registration")
                .getTransferRegistrationResult()
                .getFormerCertificateNumber())
        .isEqualTo("锡房权证字第WX1000416290号");
  }

  @Test
  void passes_over_the_company_when_only_persons_are_parties() {
    Case done = hub.completed(hub.handIn(HomeForms.fresh(HomeForms::withoutCompany)));

    assertThat(Hub.part(done, "company-confirmation").getState()).isEqualTo(PartState.SKIPPED);
  }

  @Test
  void tells_the_tax_authority_what_public_security_knows_of_the_family() {
    Case done = hub.completed(hub.handIn(HomeForms.fresh(form -> {})));

    assertThat(Hub.part(done, "deed-tax").getDatum())
        .extracting(datum -> datum.getPath(), datum -> datum.getSource().getStepId())
        .contains(tuple("/household", "buyer-household"));
    assertThat(Hub.part(done, "transfer-registration").getDatum())
        .extracting(datum -> datum.getPath(), datum -> datum.getSource().getStepId())
        .contains(tuple("/deedTaxCertificateNumber", "deed-tax"));
  }

  @Test
  void refuses_a_home_that_is_sealed_up_and_asks_tax_for_nothing() {
    String sealed =
        HomeForms.fresh(
            form -> {
              HomeForms.withoutCompany(form);
              ((ObjectNode) form.path("property"))
                  .put("realEstateUnitCode", "320213004007GB00126F00050701");
            });

    Case refused = settled(sealed, CaseState.REFUSED);

    assertThat(Hub.part(refused, "property-check").getReason().getText().getZh()).contains("查封");
    assertThat(Hub.part(refused, "deed-tax").getState()).isEqualTo(PartState.WAITING);
  }

  @Test
  void holds_the_case_until_the_deed_tax_is_paid_and_then_goes_on() {
    String unpaid =
        HomeForms.fresh(
            form -> ((ObjectNode) form.path("contract")).put("number", "锡房存量网签20261108009901"));

    Case held = settled(unpaid, CaseState.CORRECTION_NEEDED);
    assertThat(Hub.part(held, "deed-tax").getReason().getNativeCode()).isEqualTo("SHZT/10");
    assertThat(Hub.part(held, "transfer-registration").getState()).isEqualTo(PartState.WAITING);

    hub.retry(held.getCaseNumber(), "deed-tax");
    Case done = hub.completed(held.getCaseNumber());
    assertThat(Hub.part(done, "deed-tax").getDeedTaxResult().getCertificate().getPaid())
        .isEqualByComparingTo("28000");
  }

  @Test
  void wants_a_family_corrected_that_is_not_as_the_household_register_has_it() {
    String declared =
        HomeForms.fresh(
            form ->
                ((ObjectNode) form.at("/taxPreference/member/0"))
                    .put("name", "顾明远")
                    .put("citizenIdNumber", "32020519880623402X"));

    Case held = settled(declared, CaseState.CORRECTION_NEEDED);

    assertThat(Hub.part(held, "buyer-household").getReason().getNativeCode()).isEqualTo("HYJG-4");
    assertThat(Hub.part(held, "buyer-household").getReason().getField())
        .isEqualTo("/householdCheckRequest/declaredMember/0");
    assertThat(Hub.part(held, "deed-tax").getState()).isEqualTo(PartState.WAITING);
  }

  @Test
  void refuses_a_company_whose_licence_was_revoked() {
    String revoked =
        HomeForms.fresh(
            form -> {
              ObjectNode company = (ObjectNode) form.at("/seller/1/legalEntity");
              company.put("name", "无锡旧梦置业有限公司").put("creditCode", "91320213MAF4W19Q5T");
            });

    Case refused = settled(revoked, CaseState.REFUSED);

    assertThat(Hub.part(refused, "company-confirmation").getReason().getNativeCode())
        .isEqualTo("0000/2");
  }

  private Case settled(String form, CaseState state) {
    return hub.caseWhen(hub.handIn(form), each -> each.getState() == state);
  }
}
