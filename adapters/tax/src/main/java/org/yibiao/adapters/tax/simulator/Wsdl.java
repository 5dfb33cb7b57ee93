package org.yibiao.adapters.tax.simulator;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.yibiao.adapters.kit.DepartmentFolder;

/** The WSDL as the front machine serves it. */
final class Wsdl {

  private Wsdl() {}

  static String at(URI address) {
    byte[] file = new DepartmentFolder("tax").read("native/tax-service.wsdl");
    return new String(file, StandardCharsets.UTF_8)
        .replaceAll("location=\"[^\"]*\"", "location=\"" + address + "\"");
  }
}
