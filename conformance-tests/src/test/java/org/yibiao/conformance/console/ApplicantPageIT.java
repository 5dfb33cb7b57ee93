package org.yibiao.conformance.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What an applicant does, with a telephone in the hand, from the choice of a matter to its rating.
 */
@BeforeTheConsole
class ApplicantPageIT {

  /** Another one than the published sample's, which other tests sell. */
  private static final String HOME = "320213004007GB00126F00050603";

  private static final String FORM = "#f-form-homeTransfer-";
  private static final double A_WHILE = 60_000;
  private static final LocatorAssertions.HasCountOptions IN_TIME =
      new LocatorAssertions.HasCountOptions().setTimeout(10_000);

  private final Screen screen;

  ApplicantPageIT(Screen screen) {
    this.screen = screen;
  }

  @Test
  void the_departments_fill_in_what_they_know_and_spare_the_materials_for_it() {
    fillIn();

    assertThat(field("property-certificateNumber")).hasValue(Pattern.compile("苏.*不动产权第\\d+号"));
    assertThat(screen.text("来自公安")).isVisible();
    assertThat(screen.page().locator(".materials del")).hasCount(3);
    screen.shot("apply-filled-390").isUsable();
  }

  @Test
  void says_at_each_field_what_is_missing_and_hands_nothing_in() {
    fillIn();

    screen.button("提交申请").click();

    assertThat(screen.page().locator("#faults")).containsText("转移原因");
    assertThat(field("ground-fault")).containsText("请填写");
    screen.shot("apply-faults-390").isUsable();
  }

  @Test
  void a_form_is_handed_in_once_followed_rated_and_the_department_answers() {
    fillIn();
    completeForm();
    screen.button("提交申请").click();

    assertThat(screen.page().locator(".state"))
        .containsText("已办结", new LocatorAssertions.ContainsTextOptions().setTimeout(A_WHILE));
    screen.shot("apply-case-390").isUsable();
    String number = screen.page().locator(".receipt b").textContent();

    rateBadly();
    assertThat(screen.page().locator(".rate")).containsText("将在期限内核实并答复");

    try (Screen operator = screen.elsewhere()) {
      answer(operator.logIn("land-operator"), number);
    }

    screen.page().reload();
    assertThat(screen.page().locator(".reply")).containsText("已当面致歉");
    screen.shot("apply-answered-390").isUsable();
  }

  @Test
  void whoever_logs_out_leaves_nothing_of_what_was_typed_in_the_tab() {
    screen.logIn("applicant").open("/apply/matters/322015001000");
    screen.page().locator("#f-applicant-contactMobile").fill("13812340012");
    screen.page().reload();
    assertThat(screen.page().locator("#f-applicant-contactMobile")).hasValue("13812340012");

    screen.button("退出").click();
    assertThat(screen.button("登录")).isVisible();

    screen.open("/apply/matters/322015001000");
    assertThat(screen.page().locator("#f-applicant-contactMobile")).hasValue("");
  }

  @ParameterizedTest
  @CsvSource({"390, DARK", "1280, LIGHT"})
  void whoever_is_not_logged_in_sees_what_can_be_applied_for(int width, ColorScheme colours) {
    screen.sized(width, 900).coloured(colours).open("/apply");

    assertThat(screen.page().locator(".matter").first()).isVisible();
    screen.shot("apply-" + width + "-" + colours).isUsable();
  }

  @Test
  void the_form_is_there_in_english_too() {
    screen.open("/apply/matters/322031001000").english();

    assertThat(screen.page().locator("h1")).hasText("Starting a business");
    assertThat(screen.page().getByLabel("Type of enterprise").or(screen.text("Company")).first())
        .isVisible();
    screen.shot("apply-english").isUsable();
  }

  private void fillIn() {
    screen.sized(390, 844).logIn("applicant").open("/apply/matters/322015001000");
    Page page = screen.page();
    page.locator("#division").fill("320213");
    page.locator("#f-applicant-naturalPerson-name").fill("林知远");
    page.locator("#f-applicant-contactMobile").fill("13812340012");
    field("property-realEstateUnitCode").fill(HOME);
    person("seller-0-naturalPerson", "周以宁", "320202198504123026");
    page.locator(FORM + "seller > .adds button").click();
    page.locator(FORM + "seller-1")
        .getByLabel("法人", new Locator.GetByLabelOptions().setExact(true))
        .check();
    field("seller-1-legalEntity-name").fill("无锡梁溪安居置业有限公司");
    field("seller-1-legalEntity-creditCode").fill("91320213MAE3H72K35");
    person("seller-1-legalEntity-legalRepresentative", "陆敬之", "320211197508123631");
    page.locator(".consent input").check();
    // a department that has not been asked before may be late; one asks again then
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () -> {
              screen.button("由部门填写").click();
              assertThat(page.locator(".materials del")).hasCount(3, IN_TIME);
            });
  }

  private void completeForm() {
    screen.page().locator(FORM + "buyer .self").first().click();
    field("ground").selectOption("03");
    field("ownershipKind").selectOption("0");
    field("mortgage").selectOption("none");
    field("property-address-division").fill("320213");
    field("property-address-detail").fill("学前东路258号惠景苑5幢603室");
  }

  private void person(String place, String name, String number) {
    field(place + "-name").fill(name);
    field(place + "-identityDocument-type").selectOption("111");
    field(place + "-identityDocument-number").fill(number);
  }

  private Locator field(String place) {
    return screen.page().locator(FORM + place);
  }

  private void rateBadly() {
    Page page = screen.page();
    page.getByText(Pattern.compile("^不满意$")).click();
    page.getByLabel("自然资源和规划（不动产登记）").check();
    page.getByLabel("服务态度差").check();
    screen.shot("apply-rating-390").isUsable();
    screen.button("提交评价").click();
  }

  private static void answer(Screen operator, String number) {
    operator.open("/supervision?show=ratings");
    Page page = operator.page();
    Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(number));
    row.getByRole(AriaRole.BUTTON).click();
    page.getByLabel("属实，已整改").check();
    page.locator("dialog textarea").fill("已当面致歉，并培训窗口人员。");
    operator.shot("ratings-answer");
    page.locator("dialog button.main").click();
    assertThat(row).hasCount(0);
    operator.shot("ratings").isUsable();
  }
}
