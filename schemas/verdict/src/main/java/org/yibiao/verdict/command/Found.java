package org.yibiao.verdict.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.yibiao.standard.DocumentType;
import org.yibiao.verdict.Checker;
import org.yibiao.verdict.Form;
import org.yibiao.verdict.Submitted;

/**
 * Finds the documents in files, folders and zip archives. What is longer than {@value #LONGEST}
 * bytes is checked while it is read if it is a batch, and not checked otherwise: no other document
 * of the standard is that long.
 */
final class Found {

  static final int LONGEST = 16 * 1024 * 1024;

  private final Sink sink;

  Found(Sink sink) {
    this.sink = sink;
  }

  /** All that is at a path; within folders, what is named as XML, JSON or a zip archive. */
  void at(Path path) {
    if (!Files.exists(path)) {
      sink.couldNot(path.toString(), "没有这个文件 · there is no such file");
    } else if (Files.isDirectory(path)) {
      within(path);
    } else {
      file(path);
    }
  }

  private void within(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(Files::isRegularFile).filter(Found::isNamedSo).sorted().forEach(this::file);
    } catch (IOException | UncheckedIOException e) {
      sink.couldNot(folder.toString(), String.valueOf(e.getMessage()));
    }
  }

  private static boolean isNamedSo(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".xml") || name.endsWith(".json") || name.endsWith(".zip");
  }

  private void file(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      if (file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
        archive(file.toString(), in);
      } else {
        one(file.toString(), in);
      }
    } catch (IOException e) {
      sink.couldNot(file.toString(), String.valueOf(e.getMessage()));
    }
  }

  private void archive(String name, InputStream in) throws IOException {
    ZipInputStream archive = new ZipInputStream(in, StandardCharsets.UTF_8);
    boolean isEmpty = true;
    for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
      isEmpty = false;
      if (!entry.isDirectory() && isNamedSo(Path.of(entry.getName()))) {
        one(name + "!/" + entry.getName(), archive);
      }
    }
    if (isEmpty) {
      sink.couldNot(name, "不是 zip 文件，或没有内容 · no zip archive, or an empty one");
    }
  }

  /** One document; the stream is not closed. */
  void one(String name, InputStream in) throws IOException {
    byte[] document = in.readNBytes(LONGEST + 1);
    if (document.length <= LONGEST) {
      sink.document(new Submitted(name, document));
      return;
    }
    Form form = Form.of(document);
    if (Checker.typeOf(form, document).filter(DocumentType.BATCH::equals).isPresent()) {
      InputStream all = new SequenceInputStream(new ByteArrayInputStream(document), in);
      sink.batch(name, form, all);
    } else {
      sink.couldNot(
          name, "超过 " + LONGEST + " 字节，且不是批量文书 · longer than " + LONGEST + " bytes, and no batch");
    }
  }
}
