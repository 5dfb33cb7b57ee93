package org.yibiao.benchmarks.requests.departments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yibiao.benchmarks.requests.Resource;

/**
 * The slow departments' folders, and the plan whose form four of them fill in, as a person drops
 * them into a hub's data folder.
 *
 * @param data the hub's data folder
 * @param port where the departments listen
 */
public record DroppedFiles(Path data, int port) {

  private static final List<String> FILES =
      List.of(
          "department.yaml",
          "mapping/ownership.request.jsonata",
          "mapping/ownership.answer.jsonata",
          "native/ownership.request.json",
          "native/ownership.answer.json",
          "samples/ownership.yaml");

  /** Writes them, before the hub starts. */
  public void write() throws IOException {
    for (SlowDepartment each : SlowDepartment.values()) {
      for (String file : FILES) {
        put("departments/" + each.code() + "/" + file, of(each, file));
      }
    }
    put("plans/four-departments.yaml", Resource.text("plan.yaml"));
  }

  private String of(SlowDepartment department, String file) {
    return Resource.text("department/" + file)
        .replace("@code@", department.code())
        .replace("@resource@", department.resource())
        .replace("@freshness@", department.freshness())
        .replace("@address@", "http://127.0.0.1:" + port + "/" + department.code());
  }

  private void put(String name, String text) throws IOException {
    Path file = data.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
