package org.yibiao.vectors.mutation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.validation.StandardValidator;
import org.yibiao.vectors.Face;
import org.yibiao.vectors.mutation.MutationRun.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Makes every wrong document of valid ones and shows them to the standard's validator: {@code
 * mutate FILE…}. It ends with 0 if each was found, with 1 if one was not, with 2 if a file is no
 * valid document.
 */
@Command(
    name = "mutate",
    description = {
      "按模式变异有效文书，查看是否每个变异都被发现",
      "Makes wrong documents of valid ones, and shows whether each is found"
    },
    mixinStandardHelpOptions = true)
public final class MutateCommand implements Callable<Integer> {

  private static final int ALL_FOUND = 0;
  private static final int SOME_SURVIVED = 1;
  private static final int COULD_NOT = 2;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "有效文书 · valid documents")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--document",
      paramLabel = "KIND",
      description = "文书种类，如 submission · the kind of document, if it is not to be found out")
  private String kind = "";

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "把报告写成 JSON · writes the report as JSON as well")
  private Optional<Path> json = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    StandardValidator engine = new StandardValidator(Clock.systemUTC());
    Validator validator =
        (type, face, document) ->
            face == Face.XML
                ? engine.validateXml(type, document)
                : engine.validateJson(type, document);
    Instances instances = Instances.newest();
    List<MutationReport> reports = new ArrayList<>();
    for (Path file : files) {
      Optional<MutationReport> report = run(file, validator, instances);
      if (report.isEmpty()) {
        return COULD_NOT;
      }
      reports.add(report.get());
    }
    if (json.isPresent()) {
      Files.writeString(json.get(), ReportForm.json(reports).toPrettyString() + "\n");
    }
    boolean isComplete = reports.stream().allMatch(report -> report.survivors().isEmpty());
    return isComplete ? ALL_FOUND : SOME_SURVIVED;
  }

  private Optional<MutationReport> run(Path file, Validator validator, Instances instances)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (!Files.isReadable(file)) {
      return couldNot(file, "没有此文件 · there is no such file");
    }
    Subject subject = Subject.read(file);
    Optional<DocumentType> type = type(subject, validator);
    if (type.isEmpty()) {
      return couldNot(file, "不是标准的有效文书 · it is no valid document of the standard");
    }
    try {
      MutationReport report =
          MutationRun.of(subject.original(type.get(), instances)).run(validator);
      out.println(file);
      out.println(ReportForm.text(report));
      return Optional.of(report);
    } catch (IllegalArgumentException | NotReadable e) {
      return couldNot(file, e.getMessage());
    }
  }

  private Optional<DocumentType> type(Subject subject, Validator validator) {
    return kind.isEmpty()
        ? subject.type(validator)
        : Arrays.stream(DocumentType.values())
            .filter(type -> type.element().equals(kind))
            .findFirst();
  }

  private Optional<MutationReport> couldNot(Path file, String why) {
    spec.commandLine().getErr().println(file + ": " + why);
    return Optional.empty();
  }
}
