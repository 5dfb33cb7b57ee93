package org.yibiao.hub.departments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.yibiao.adapters.declared.sample.Sample;
import org.yibiao.adapters.declared.sample.Samples;
import org.yibiao.adapters.kit.CatalogueData;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.StandardVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A matter of one step at a department that is not there when the hub starts. */
final class WeatherMatter {

  static final String CODE = "322099001000";

  private static final String PLAN =
      """
      matter: ["322099001000"]
      name: {zh: 许可核验, en: Permit check}
      form: dataForm
      steps:
        - id: permit-check
          name: {zh: 许可核验, en: Permit check}
          service: weather.permit-check
          within: PT1M
          retry: {tries: 3, first: PT1S, factor: 1, most: PT1S}
          input:
            - {to: /companyName, path: /form/dataForm/companyName}
            - {to: /creditCode, path: /form/dataForm/creditCode}
            - {to: /permitNumber, path: /form/dataForm/permitNumber}
            - {to: /legalRepresentative, path: /form/dataForm/legalRepresentative}
            - {to: /sex, path: /form/dataForm/sex}
      """;

  private WeatherMatter() {}

  static void dropPlan(Path data) throws IOException {
    Files.createDirectories(data.resolve("plans"));
    Files.writeString(data.resolve("plans/weather.yaml"), PLAN);
  }

  /** A submission with the data of the folder's first sample. */
  static byte[] submission(Path folder) throws IOException {
    ObjectNode submission = (ObjectNode) CanonicalJson.tree(sampleForm());
    ((ObjectNode) submission.path("envelope")).put("messageId", UUID.randomUUID().toString());
    submission.putObject("form").set("dataForm", CatalogueData.body(sample(folder).request()));
    return submission.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Sample sample(Path folder) {
    DepartmentFolder weather = DepartmentFolder.at(folder);
    return Samples.of(weather, weather.descriptor().services().get(0)).get(0);
  }

  private static byte[] sampleForm() throws IOException {
    String path = StandardVersion.newest().path("samples/submission-data-form.json");
    try (var in = WeatherMatter.class.getResourceAsStream(path)) {
      return in.readAllBytes();
    }
  }

  /** The one result of a case, in plain form. */
  static Map<String, String> result(JsonNode document) {
    ObjectNode plain = CatalogueData.plain(document.path("part").path(0).path("dataResult"));
    return CanonicalJson.mapper().convertValue(plain, Texts.class);
  }

  private static final class Texts extends TreeMap<String, String> {
    private static final long serialVersionUID = 1L;
  }
}
