package org.yibiao.routes.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** The files in a zip. */
record Unzipped(Map<String, byte[]> files) {

  static Unzipped of(byte[] zip) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        files.put(each.getName(), in.readAllBytes());
      }
    }
    return new Unzipped(files);
  }

  byte[] bytes(String name) {
    return Optional.ofNullable(files.get(name)).orElseThrow();
  }

  JsonNode json(String name) {
    return CanonicalJson.tree(bytes(name));
  }
}
