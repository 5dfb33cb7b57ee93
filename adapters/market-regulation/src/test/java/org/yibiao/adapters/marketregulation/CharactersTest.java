package org.yibiao.adapters.marketregulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.standard.v1.StepRequest;

/** Rare characters go to the register, through signature and address, and come back the same. */
class CharactersTest {

  @TempDir private Path memory;
  private RegistrationOffice office;

  @BeforeEach
  void open() throws Exception {
    office = RegistrationOffice.open(TestSettings.with(Map.of()), memory);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"𠮷田", "阿依古丽·买买提", "王〇", "€", "䶮", "ｱＡ"})
  void brings_back_what_it_registered(String rare) {
    StepRequest request = Samples.anotherRequest();
    var company = request.getCompanyRegistrationRequest().getCompany();
    company.setName("无锡" + rare + "商贸有限公司");
    company.getKeyPerson().get(1).getPerson().setName(rare);

    assertThat(office.result(request))
        .contains("<name>无锡" + rare + "商贸有限公司</name>", "<name>" + rare + "</name>");
  }
}
