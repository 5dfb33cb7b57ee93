package org.yibiao.benchmarks.stages;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.standard.value.ServiceCode;

/** A service of each department, with its own samples. */
public enum MappingCase {
  TAX("tax", "taxpayer-registration", Map.of("channel", "YBT.JS", "operator", "13200000001")),
  LAND("land", "transfer-registration", Map.of("bizMsgId", "320213261120000001")),
  MARKET_REGULATION("market-regulation", "company-registration", Map.of()),
  PUBLIC_SECURITY("public-security", "seal-filing", Map.of());

  private final DepartmentFolder folder;
  private final String name;
  private final Map<String, String> parameters;

  MappingCase(String department, String name, Map<String, String> parameters) {
    folder = new DepartmentFolder(department);
    this.name = name;
    this.parameters = parameters;
  }

  DepartmentFolder folder() {
    return folder;
  }

  Map<String, String> parameters() {
    return parameters;
  }

  Service service() {
    return folder.descriptor().service(new ServiceCode(folder.code() + "." + name));
  }

  boolean answersXml() {
    return service().answer().schema().endsWith(".xsd");
  }

  byte[] request() {
    return folder.read("samples/" + name + ".request.xml");
  }

  String answer() {
    String form = answersXml() ? "xml" : "json";
    byte[] text = folder.read("samples/" + name + ".native-answer." + form);
    return new String(text, StandardCharsets.UTF_8).strip();
  }
}
