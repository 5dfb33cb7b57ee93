package org.yibiao.verdict.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.StandardVersion;
import org.yibiao.verdict.Checker;
import org.yibiao.verdict.Form;
import org.yibiao.verdict.Session;
import org.yibiao.verdict.Submitted;
import org.yibiao.verdict.Validation;
import org.yibiao.verdict.Wish;
import org.yibiao.verdict.report.ReportKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * Validates documents of the standard. Ends with 0 if all are valid, 1 if one is not, 2 if
 * something could not be checked.
 */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "校验标准文书：XML 或 JSON，文件、文件夹、zip 或标准输入（-）。",
      "Validates documents of the standard: XML or JSON, in files, folders, zip archives or on the"
          + " standard input (-)."
    },
    exitCodeListHeading = "%n",
    exitCodeList = {
      "0:全部通过 · all are valid",
      "1:有不通过 · one is invalid",
      "2:有无法检查的 · something could not be checked"
    })
public final class ValidateCommand implements Callable<Integer> {

  private static final int AT_ONCE = 512;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "文件、文件夹、zip，或 - · what is to be validated")
  private List<String> files;

  @Option(
      names = "--type",
      converter = Types.class,
      paramLabel = "TYPE",
      description = "文书种类，如 submission；不写则自动识别 · the kind of document; found out if it is not said")
  private DocumentType type;

  @Option(
      names = "--standard",
      converter = Versions.class,
      paramLabel = "VERSION",
      description =
          "标准版本，如 1.1，或 latest；不写则按文书所述 · the version of the standard, or latest; if it is not"
              + " said, the one that the document names")
  private StandardVersion version;

  @Option(
      names = "--report",
      paramLabel = "KIND[=FILE]",
      description =
          "报告：text json junit svrl sarif gitb html；可多次使用 · reports; may be given several times")
  private List<String> reports = List.of("text");

  @Option(
      names = "--most",
      defaultValue = "" + Wish.MOST_PER_RULE,
      paramLabel = "N",
      description = "每条规则最多列出几处（${DEFAULT-VALUE}） · how many findings of each rule are listed")
  private int most;

  @Option(
      names = "--hub",
      defaultValue = "http://localhost:8080",
      paramLabel = "URL",
      description = "数据字典所在的平台（${DEFAULT-VALUE}） · the hub whose data dictionary reports link to")
  private String hub;

  @Override
  public Integer call() throws IOException {
    List<Target> targets = reports.stream().map(this::target).toList();
    Wish wish = new Wish(Optional.ofNullable(type), Optional.ofNullable(version), most, hub);
    Clock clock = Clock.systemDefaultZone();
    Collecting collecting = new Collecting(new Validation(new Checker(clock), wish, clock));
    Found found = new Found(collecting);
    for (String file : files) {
      if (file.equals("-")) {
        found.one("-", System.in);
      } else {
        found.at(Path.of(file));
      }
    }
    Session session = collecting.session();
    for (Target target : targets) {
      target.write(session, spec);
    }
    return code(session);
  }

  private static int code(Session session) {
    if (session.summary().unchecked() > 0 || session.summary().documents() == 0) {
      return 2;
    }
    return session.summary().invalid() > 0 ? 1 : 0;
  }

  /** A report, and the file into which it goes; without one, to the standard output. */
  private record Target(ReportKind kind, Optional<Path> file) {

    void write(Session session, CommandSpec spec) throws IOException {
      if (file.isEmpty()) {
        kind.write(session, System.out);
        return;
      }
      try (OutputStream out = Files.newOutputStream(file.get())) {
        kind.write(session, out);
      }
      spec.commandLine().getErr().println("→ " + file.get());
    }
  }

  private Target target(String said) {
    String[] parts = said.split("=", 2);
    ReportKind kind =
        ReportKind.of(parts[0])
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "没有这种报告 · there is no such report: " + parts[0] + "; " + kinds()));
    return new Target(kind, parts.length > 1 ? Optional.of(Path.of(parts[1])) : Optional.empty());
  }

  private static String kinds() {
    return Arrays.stream(ReportKind.values())
        .map(ReportKind::label)
        .collect(Collectors.joining(", "));
  }

  /** Hands documents to the validation in handfuls, so that all processors have work. */
  private static final class Collecting implements Sink {
    private final Validation validation;
    private final List<Submitted> some = new ArrayList<>();
    private long bytes;

    Collecting(Validation validation) {
      this.validation = validation;
    }

    @Override
    public void document(Submitted document) {
      some.add(document);
      bytes += document.content().length;
      if (some.size() >= AT_ONCE || bytes >= Found.LONGEST) {
        flush();
      }
    }

    @Override
    public void batch(String name, Form form, InputStream content) throws IOException {
      flush();
      validation.addBatch(name, form, content);
    }

    @Override
    public void couldNot(String name, String why) {
      validation.couldNot(name, why);
    }

    private void flush() {
      validation.addAll(some);
      some.clear();
      bytes = 0;
    }

    Session session() {
      flush();
      return validation.session();
    }
  }

  /** Kinds of documents by the names of their root elements. */
  static final class Types implements ITypeConverter<DocumentType> {
    @Override
    public DocumentType convert(String name) {
      return Arrays.stream(DocumentType.values())
          .filter(each -> each.element().equals(name))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("应为以下之一 · one of: " + all()));
    }

    private static String all() {
      return Arrays.stream(DocumentType.values())
          .map(DocumentType::element)
          .collect(Collectors.joining(", "));
    }
  }

  /** Versions by their labels. */
  static final class Versions implements ITypeConverter<StandardVersion> {
    @Override
    public StandardVersion convert(String label) {
      return label.equals("latest")
          ? StandardVersion.newest()
          : StandardVersion.of(label)
              .orElseThrow(
                  () ->
                      new TypeConversionException(
                          "应为 1.0、1.1、1.2 或 latest · 1.0, 1.1, 1.2 or latest"));
    }
  }
}
