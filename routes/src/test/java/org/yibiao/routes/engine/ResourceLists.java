package org.yibiao.routes.engine;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists of resources in CSV. */
final class ResourceLists {

  static final String HEAD = "code,department,departmentZh,nameZh,descriptionZh,sharing,purposes\n";

  private ResourceLists() {}

  /** So many rows that are right, the first with number 1. */
  static String rows(int count) {
    return HEAD
        + IntStream.rangeClosed(1, count)
            .mapToObj(number -> row(number, "有条件共享"))
            .collect(Collectors.joining());
  }

  static String row(int number, String sharing) {
    return "3079990000/%05d,civil-affairs,省民政厅,第%d项信息,第%d项信息的摘要,%s,社会救助;资质核验%n"
        .formatted(number, number, number, sharing);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
