package org.yibiao.adapters.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.HandoverSample;

/** The whole register of ownerships: XML, and rows of a table. */
class OwnershipHandoverTest {

  private final HandoverSample handover = new HandoverSample("land", "ownership");
  private final byte[] file = new DepartmentFolder("land").read("samples/ownership.handover.xml");

  @Test
  void sets_aside_what_its_layout_does_not_allow_and_reads_on_after_broken_xml() {
    assertThat(handover.rules(file))
        .containsExactly(
            List.of(),
            List.of(),
            List.of(),
            List.of("H-CODE"),
            List.of("H-SYNTAX"),
            List.of("H-REQUIRED", "H-REQUIRED", "H-REQUIRED"),
            List.of());
  }

  @Test
  void makes_ownership_of_the_standard_with_every_holder() {
    List<String> bodies = handover.bodies(file);

    assertThat(bodies).allSatisfy(b -> assertThat(HandoverSample.structure(b)).isEmpty());
    assertThat(bodies.get(0)).contains("<limits>mortgaged</limits>");
    assertThat(bodies.get(1)).contains("<creditCode>91320213MA", "<share>1/2</share>");
    assertThat(bodies.get(3)).contains("<name>沈㐂</name>", "<name>徐試</name>", "607室&amp;608室");
  }

  @Test
  void makes_the_same_of_a_row_of_the_table() {
    String row =
        """
        {"BDCDYH":"320213004007GB00126F00050602","BDCQZH":"苏(2021)无锡市不动产权第0050602号",\
        "ZL":"无锡市试验路1号","QLLX":"4","DJLX":"200","GYFS":"2","GHYT":"11","JZMJ":"118.60",\
        "DJSJ":"2021-06-18 09:30:00.0","DJJG":"无锡市自然资源和规划局","XZZT":"0","QSZT":"1",\
        "QLRMC":"徐试二|何试三","QLRLX":"1|1","ZJH":"320202197103082433|32028219930415262X",\
        "QLBL":"1/2|1/2"}
        """;

    List<String> bodies =
        new HandoverSample("land", "ownership-table").bodies(row.getBytes(StandardCharsets.UTF_8));

    assertThat(HandoverSample.structure(bodies.get(0))).isEmpty();
    assertThat(bodies.get(0)).contains("<name>何试三</name>");
  }
}
