package org.yibiao.benchmarks.bulk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.record.RecordFormat;
import org.yibiao.adapters.kit.record.RecordWriter;

/** Writes files of records of each form, as large as wanted: none is ever held as a whole. */
record InputFile(Form form, int records, long seed) {

  /** Writes it into this folder. */
  Path in(Path folder) throws IOException {
    Path file = folder.resolve("%s-%d-%d".formatted(form.label(), records, seed));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      write(out);
    }
    return file;
  }

  private void write(OutputStream out) throws IOException {
    Records source = Records.planted(form, seed);
    switch (form) {
      case BATCH_XML -> new BatchFile(source, records).writeXml(out);
      case BATCH_JSON -> new BatchFile(source, records).writeJson(out);
      case FIXED, CSV, XML, JSON_LINES -> register(source, form.register().orElseThrow(), out);
    }
  }

  private void register(Records source, Form.Register register, OutputStream out)
      throws IOException {
    RecordFormat format =
        RecordFormat.of(new DepartmentFolder(register.department()), register.layout());
    try (RecordWriter writer = format.writer(out)) {
      for (int i = 1; i <= records; i++) {
        writer.write(source.next(i));
      }
    }
  }
}
