package org.yibiao.adapters.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.AskingHub;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceOutcome.CorrectionNeeded;
import org.yibiao.adapters.kit.ServiceOutcome.Refused;
import org.yibiao.standard.v1.MortgageArrangement;
import org.yibiao.standard.v1.StepRequest;

/** What the registry does with applications for a transfer, right and wrong. */
class TransferOutcomesTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @TempDir private Path memory;

  private LandDepartment department;
  private LandAdapter adapter;
  private AskingHub hub;

  @BeforeEach
  void start() throws Exception {
    department = new LandDepartment(memory);
    hub = new AskingHub();
    adapter = LandAdapter.of(LandDepartment.DESCRIPTOR, department.settings(), hub);
    hub.start(adapter);
  }

  @AfterEach
  void stop() {
    hub.close();
    adapter.close();
    department.close();
  }

  @Test
  void issues_a_new_title_and_keeps_the_mortgage_that_is_to_stay() {
    assertThat(done(Transfers.sample()))
        .containsPattern("<certificateNumber>苏\\(20[0-9]{2}\\)无锡市不动产权第[0-9]{7}号<")
        .contains("<formerCertificateNumber>苏(2019)无锡市不动产权第0056213号<")
        .contains("<limits>mortgaged</limits>", "<share>3/5</share>", "<ground>01</ground>");
  }

  @Test
  void does_not_transfer_what_was_transferred_already() {
    done(Transfers.sample());

    assertThat(outcome(Transfers.with(transfer -> {})))
        .isInstanceOf(CorrectionNeeded.class)
        .asString()
        .contains("2004");
  }

  @Test
  void says_who_the_new_owners_are_when_the_property_is_checked_afterwards() {
    done(Transfers.sample());

    assertThat(done(PropertyChecks.of("320213004007GB00126F00050602", "何静姝")))
        .contains("<name>徐一帆</name>", "<state>mortgaged</state>");
  }

  @Test
  void transfers_a_home_that_was_taken_in_as_one_of_its_owners_declared_it() {
    String unit = "320213004007GB00126F00099901";
    done(PropertyChecks.of(unit, "沈国栋"));

    assertThat(done(Transfers.with(transfer -> transfer.getProperty().setRealEstateUnitCode(unit))))
        .contains("<limits>normal</limits>", "无锡梁溪安居置业有限公司");
  }

  @Test
  void refuses_a_home_that_is_sealed_up() {
    StepRequest request =
        Transfers.with(
            transfer -> {
              transfer.getProperty().setRealEstateUnitCode("320213004007GB00126F00050701");
              transfer.getProperty().setCertificateNumber("苏(2019)无锡市不动产权第0056220号");
              transfer.getSeller().remove(1);
            });

    assertThat(outcome(request)).isInstanceOf(Refused.class).asString().contains("2003");
  }

  @Test
  void wants_all_owners_to_apply() {
    assertThat(outcome(Transfers.with(transfer -> transfer.getSeller().remove(1))))
        .isInstanceOf(CorrectionNeeded.class)
        .asString()
        .contains("2002", "/transferRegistrationRequest/seller");
  }

  @Test
  void wants_to_know_what_becomes_of_a_mortgage() {
    assertThat(outcome(Transfers.with(t -> t.setMortgage(MortgageArrangement.NONE))))
        .isInstanceOf(CorrectionNeeded.class)
        .asString()
        .contains("2005");
  }

  @Test
  void ends_a_mortgage_that_is_released() {
    assertThat(done(Transfers.with(t -> t.setMortgage(MortgageArrangement.RELEASED))))
        .contains("<limits>normal</limits>");
  }

  @Test
  void does_not_accept_a_deed_tax_certificate_that_tax_made_void() {
    assertThat(outcome(Transfers.with(t -> t.setDeedTaxCertificateNumber("332026110000001"))))
        .isInstanceOf(CorrectionNeeded.class)
        .asString()
        .contains("2006", "/transferRegistrationRequest/deedTaxCertificateNumber");
  }

  @Test
  void wants_shares_that_make_up_the_whole() {
    assertThat(outcome(Transfers.with(t -> t.getBuyer().get(0).setShare("1/5"))))
        .isInstanceOf(CorrectionNeeded.class)
        .asString()
        .contains("2007");
  }

  @Test
  void wants_the_contract_of_a_sale() {
    assertThat(outcome(Transfers.with(t -> t.setContract(null))))
        .isInstanceOf(CorrectionNeeded.class)
        .asString()
        .contains("2008");
  }

  private String done(StepRequest request) {
    AskingHub.Heard heard = hub.ask(request, PATIENCE);
    assertThat(heard).isInstanceOf(AskingHub.Did.class);
    return ((AskingHub.Did) heard).resultXml();
  }

  private ServiceOutcome outcome(StepRequest request) {
    AskingHub.Heard heard = hub.ask(request, PATIENCE);
    assertThat(heard).isInstanceOf(AskingHub.Answered.class);
    return ((AskingHub.Answered) heard).outcome();
  }
}
