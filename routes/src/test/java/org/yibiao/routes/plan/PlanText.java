package org.yibiao.routes.plan;

import java.nio.charset.StandardCharsets;

/** Texts of plans, good but for what a test changes in them. */
final class PlanText {

  static final String PERSONS_AND_PREMISES =
      """
      matter: ["320000000001"]
      name: {zh: 试验事项, en: Matter under test}
      form: businessStart
      steps:
        - id: identity-check
          name: {zh: 人员核验, en: Check of the persons}
          service: public-security.identity-check
          within: PT1M
          retry: {tries: 3, first: PT1S, factor: 2, most: PT1M}
          input:
            - {to: /person, path: /form/businessStart/persons}
        - id: property-check
          name: {zh: 场所核验, en: Check of the premises}
          service: land.property-check
          needs: [identity-check]
          within: PT1M
          retry: {tries: 3, first: PT1S, factor: 2, most: PT1M}
          input:
            - {to: /ownerName, path: /form/businessStart/company/premises/ownerName}
      """;

  private PlanText() {}

  /** The plan with one text replaced, which must be there. */
  static String with(String old, String replacement) {
    if (!PERSONS_AND_PREMISES.contains(old)) {
      throw new IllegalArgumentException("The plan does not hold " + old);
    }
    return PERSONS_AND_PREMISES.replace(old, replacement);
  }

  static Plan read(String yaml) {
    return PlanReader.read(yaml.getBytes(StandardCharsets.UTF_8), "under test");
  }
}
