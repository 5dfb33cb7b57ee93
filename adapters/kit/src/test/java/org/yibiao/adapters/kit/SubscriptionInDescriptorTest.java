package org.yibiao.adapters.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The subscriptions that a descriptor declares. */
class SubscriptionInDescriptorTest {

  private static final String GOOD =
      "{code: deaths, resource: 3070110000/00001, kinds: [ended], area: '3202', purpose: 核验}";

  @Test
  void reads_what_is_said_and_leaves_the_rest_open() {
    SubscriptionWish wish = read("[" + GOOD + "]").subscriptions().get(0);

    assertThat(wish.kinds()).containsExactly("ended");
    assertThat(wish.area()).isEqualTo("3202");
    assertThat(wish.where()).isEmpty();
    assertThat(wish.legalBasis()).isEmpty();
  }

  @Test
  void names_the_field_that_is_wrong() {
    wrong("[" + GOOD.replace("ended", "moved") + "]", "/subscriptions/0/kinds");
    wrong("[" + GOOD.replace("3202", "江苏") + "]", "/subscriptions/0/area");
    wrong("[" + GOOD.replace(", purpose: 核验", "") + "]", "purpose");
    wrong("[" + GOOD + ", " + GOOD + "]", "code deaths");
  }

  private static void wrong(String subscriptions, String field) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(subscriptions))
        .withMessageContaining(field);
  }

  private static DepartmentDescriptor read(String subscriptions) {
    String yaml =
        """
        department: somewhere
        name: {zh: 某地, en: Somewhere}
        protocol: test
        settings: {}
        services:
          - code: somewhere.news
            name: {zh: 变更, en: Changes}
            repeat: safe
            request: {mapping: mapping/a.xsl, schema: native/a.xsd}
            answer: {mapping: mapping/b.xsl, schema: native/b.xsd}
            receives: [3070110000/00001]
        codes: [{code: "0", outcome: done}]
        subscriptions: %s
        """
            .formatted(subscriptions);
    return DescriptorReader.read(yaml.getBytes(StandardCharsets.UTF_8), "somewhere");
  }
}
