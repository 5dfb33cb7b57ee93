package org.yibiao.adapters.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.AskingHub;
import org.yibiao.adapters.kit.AskingHub.Did;

/** Rare characters go through the exchange tables into the register and come back the same. */
class CharactersTest {

  private static final String OWNER = "无锡𠮷田·䶮〇€ｱＡ商贸有限公司";

  @TempDir private Path memory;

  @Test
  void brings_back_what_the_register_holds() throws Exception {
    try (LandDepartment department = new LandDepartment(memory);
        AskingHub hub = new AskingHub()) {
      LandAdapter adapter = LandAdapter.of(LandDepartment.DESCRIPTOR, department.settings(), hub);
      hub.start(adapter);
      AskingHub.Heard heard =
          hub.ask(PropertyChecks.of("320205001001GB00088F00010001", OWNER), Duration.ofSeconds(10));
      assertThat(heard)
          .isInstanceOfSatisfying(
              Did.class, did -> assertThat(did.resultXml()).contains("<name>" + OWNER + "</name>"));
      adapter.close();
    }
  }
}
