package org.yibiao.routes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.Samples;
import org.yibiao.routes.plan.Input.Where;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Datum;
import org.yibiao.standard.v1.SourceKind;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.ServiceCode;
import org.yibiao.standard.value.StepId;
import tools.jackson.databind.JsonNode;

class StepInputTest {

  private static final OffsetDateTime SUBMITTED = OffsetDateTime.parse("2026-11-20T09:30:00+08:00");
  private static final OffsetDateTime CHECKED = OffsetDateTime.parse("2026-11-20T09:31:00+08:00");
  private static final StepId PROPERTY_CHECK = new StepId("property-check");
  private static final String COMPANY = "/form/businessStart/company";

  @Test
  void copies_a_datum_of_the_submission_to_its_place() {
    StepInput input = gather(copy("/premises/owner", COMPANY + "/premises/ownerName"));

    assertThat(input.body()).isEqualTo(json("{premises: {owner: 无锡滨湖科技园发展有限公司}}"));
  }

  @Test
  void says_of_a_copied_datum_that_the_applicant_gave_it_and_where() {
    StepInput input = gather(copy("/ownerName", COMPANY + "/premises/ownerName"));

    assertThat(input.provenance())
        .extracting(
            Datum::getPath,
            datum -> datum.getSource().getKind(),
            datum -> datum.getSource().getPath(),
            datum -> datum.getSource().getAt())
        .containsExactly(
            tuple("/ownerName", SourceKind.APPLICANT, COMPANY + "/premises/ownerName", SUBMITTED));
    assertThat(input.provenance().get(0).getSource().getStepId()).isNull();
  }

  @Test
  void copies_several_data_into_one_object() {
    StepInput input =
        gather(
            copy("/place/division", COMPANY + "/premises/address/division"),
            copy("/place/unit", COMPANY + "/premises/realEstateUnitCode"));

    assertThat(input.body())
        .isEqualTo(json("{place: {division: '320211', unit: 320211001001GB00001F00010001}}"));
  }

  @Test
  void copies_a_datum_out_of_an_earlier_result() {
    StepInput input = gather(fromPropertyCheck("/certificate", "/certificateNumber"));

    assertThat(input.body()).isEqualTo(json("{certificate: 苏(2021)无锡市不动产权第0128841号}"));
  }

  @Test
  void says_of_a_result_which_department_found_it_out_and_when() {
    StepInput input = gather(fromPropertyCheck("/owner", "/owner/0/name"));

    assertThat(input.provenance())
        .extracting(
            Datum::getPath,
            datum -> datum.getSource().getKind(),
            datum -> datum.getSource().getDepartment(),
            datum -> datum.getSource().getStepId(),
            datum -> datum.getSource().getPath(),
            datum -> datum.getSource().getAt())
        .containsExactly(
            tuple(
                "/owner",
                SourceKind.DEPARTMENT,
                "land",
                "property-check",
                "/owner/0/name",
                CHECKED));
  }

  @Test
  void leaves_out_what_the_submission_does_not_hold() {
    StepInput input = gather(copy("/nickname", COMPANY + "/nickname/short"));

    assertThat(input.body()).isEmpty();
    assertThat(input.provenance()).isEmpty();
  }

  @Test
  void leaves_out_what_an_earlier_result_does_not_hold() {
    assertThat(gather(fromPropertyCheck("/seal", "/sealedUpBy")).body()).isEmpty();
  }

  @Test
  void gathers_every_item_of_a_list() {
    StepInput input = gather(each(Map.of("role", "/role"), COMPANY + "/keyPerson/*"));

    assertThat(input.body().at("/person"))
        .isEqualTo(json("[{role: 431A}, {role: 434Q}, {role: 408A}]"));
  }

  @Test
  void says_of_every_gathered_item_where_it_was_found() {
    StepInput input = gather(each(Map.of("name", "/name"), COMPANY + "/keyPerson/*/person"));

    assertThat(input.provenance())
        .extracting(Datum::getPath, datum -> datum.getSource().getPath())
        .containsExactly(
            tuple("/person/0", COMPANY + "/keyPerson/0/person"),
            tuple("/person/1", COMPANY + "/keyPerson/1/person"),
            tuple("/person/2", COMPANY + "/keyPerson/2/person"));
  }

  @Test
  void gathers_from_several_places_in_their_order() {
    StepInput input =
        gather(
            each(
                Map.of("name", "/name"),
                "/form/businessStart/tax/taxHandler",
                COMPANY + "/legalRepresentative"));

    assertThat(input.body().at("/person")).isEqualTo(json("[{name: 周雅宁}, {name: 林知远}]"));
  }

  @Test
  void takes_only_finds_that_are_as_wanted() {
    Input part =
        each(
            Map.of("role", "/role"),
            Optional.of(is("/role", "408A")),
            Optional.empty(),
            COMPANY + "/keyPerson/*");

    assertThat(gather(part).body().at("/person")).isEqualTo(json("[{role: 408A}]"));
  }

  @Test
  void takes_only_finds_that_start_as_wanted() {
    Input part =
        each(
            Map.of("role", "/role"),
            Optional.of(new Where("/role", Optional.empty(), Optional.of("43"))),
            Optional.empty(),
            COMPANY + "/keyPerson/*");

    assertThat(gather(part).body().at("/person")).isEqualTo(json("[{role: 431A}, {role: 434Q}]"));
  }

  @Test
  void leaves_out_what_comes_from_a_step_that_was_passed_over() {
    Input part =
        new Input(
            "/ownerName",
            Optional.of(new StepId("passed-over")),
            Optional.of("/name"),
            List.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty());

    assertThat(gather(part).body()).isEmpty();
  }

  @Test
  void holds_what_was_found_and_no_empty_list() {
    StepInput input =
        gather(copy("/company", COMPANY), each(Map.of("name", "/name"), COMPANY + "/nobody/*"));

    assertThat(input.holds("/company")).isTrue();
    assertThat(input.holds("/person")).isFalse();
    assertThat(input.holds("/seal")).isFalse();
  }

  @Test
  void does_not_want_a_find_that_lacks_the_datum_of_the_condition() {
    Input part =
        each(
            Map.of("name", "/name"),
            Optional.of(is("/identityDocument/type", "111")),
            Optional.empty(),
            COMPANY);

    assertThat(gather(part).provenance()).isEmpty();
  }

  @Test
  void takes_the_first_of_items_that_are_alike_in_what_distinguishes_them() {
    Input part =
        each(
            Map.of("name", "/name", "number", "/identityDocument/number"),
            Optional.empty(),
            Optional.of("/number"),
            COMPANY + "/legalRepresentative",
            COMPANY + "/keyPerson/*/person",
            COMPANY + "/shareholder/*/naturalPerson");

    StepInput input = gather(part);

    assertThat(input.body().at("/person"))
        .extracting(person -> person.at("/name").asString())
        .containsExactly("林知远", "钱书瑶", "孙立恒");
    assertThat(input.provenance().get(1).getSource().getPath())
        .isEqualTo(COMPANY + "/keyPerson/1/person");
  }

  @Test
  void keeps_items_that_are_alike_where_the_plan_does_not_distinguish() {
    StepInput input =
        gather(each(Map.of("currency", "/currency"), COMPANY + "/shareholder/*/subscribed"));

    assertThat(input.body().at("/person")).hasSize(3);
  }

  @Test
  void keeps_items_that_lack_what_distinguishes_them() {
    Input part =
        each(
            Map.of("role", "/role", "number", "/number"),
            Optional.empty(),
            Optional.of("/number"),
            COMPANY + "/keyPerson/*");

    assertThat(gather(part).body().at("/person")).hasSize(3);
  }

  @Test
  void leaves_out_of_an_item_what_is_not_there() {
    StepInput input =
        gather(each(Map.of("role", "/role", "since", "/since/date"), COMPANY + "/keyPerson/*"));

    assertThat(input.body().at("/person/0")).isEqualTo(json("{role: 431A}"));
  }

  @Test
  void finds_nothing_with_a_wildcard_where_there_is_no_list() {
    assertThat(gather(each(Map.of("name", "/name"), COMPANY + "/premises/*")).provenance())
        .isEmpty();
    assertThat(gather(each(Map.of("name", "/name"), COMPANY + "/name/*")).provenance()).isEmpty();
  }

  @Test
  void does_not_share_what_it_copies_with_the_submission() {
    JsonNode submission = Samples.submission();
    StepInput input =
        StepInput.of(
            step(copy("/company", COMPANY)), new Material(submission, SUBMITTED, Map.of()));

    input.body().withObject("/company").put("name", "另一家");

    assertThat(submission).isEqualTo(Samples.submission());
  }

  @Test
  void names_the_request_element_after_the_service() {
    assertThat(step().requestElement()).isEqualTo("propertyCheckRequest");
  }

  private static Where is(String path, String value) {
    return new Where(path, Optional.of(value), Optional.empty());
  }

  private static Input copy(String to, String path) {
    return new Input(
        to, Optional.empty(), Optional.of(path), null, null, Optional.empty(), Optional.empty());
  }

  private static Input fromPropertyCheck(String to, String path) {
    return new Input(
        to,
        Optional.of(PROPERTY_CHECK),
        Optional.of(path),
        List.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Input each(Map<String, String> take, String... each) {
    return each(take, Optional.empty(), Optional.empty(), each);
  }

  private static Input each(
      Map<String, String> take,
      Optional<Where> where,
      Optional<String> distinctBy,
      String... each) {
    return new Input(
        "/person", Optional.empty(), Optional.empty(), List.of(each), take, where, distinctBy);
  }

  private static StepInput gather(Input... parts) {
    Material.Result property =
        new Material.Result(
            new DepartmentCode("land"),
            CanonicalJson.toTree(Samples.result("property-check")),
            CHECKED);
    return StepInput.of(
        step(parts),
        new Material(Samples.submission(), SUBMITTED, Map.of(PROPERTY_CHECK, () -> property)));
  }

  private static PlanStep step(Input... parts) {
    return new PlanStep(
        new StepId("under-test"),
        new Name("试验", "Under test"),
        new ServiceCode("land.property-check"),
        List.of(),
        Optional.empty(),
        Duration.ofMinutes(1),
        new RetryPolicy(1, Duration.ZERO, 1, Duration.ZERO),
        List.of(parts),
        Optional.empty());
  }

  /** Reads JSON written as YAML, so that Chinese needs no escapes or quotes. */
  private static JsonNode json(String text) {
    return new tools.jackson.dataformat.yaml.YAMLMapper().readTree(text);
  }
}
