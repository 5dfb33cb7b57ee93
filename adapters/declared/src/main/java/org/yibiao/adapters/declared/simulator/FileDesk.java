package org.yibiao.adapters.declared.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.yibiao.adapters.declared.sftp.FileExchange;
import org.yibiao.adapters.declared.sftp.FileForm;
import org.yibiao.adapters.kit.DepartmentCharset;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.adapters.kit.simulator.Behaviour.Mode;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Works off the directories of requests from the department's side. A request is taken away only
 * after its answer is there. Where answers bear the request's key, all that are due go into one
 * file.
 */
final class FileDesk {

  private final DepartmentFolder folder;
  private final DepartmentDescriptor descriptor;
  private final DepartmentCharset charset;
  private final Path root;
  private final Office office;
  private final Supplier<Behaviour> behaviour;

  FileDesk(
      DepartmentFolder folder,
      DepartmentDescriptor descriptor,
      Path root,
      Office office,
      Supplier<Behaviour> behaviour) {
    this.folder = folder;
    this.descriptor = descriptor;
    this.charset =
        DepartmentCharset.named(descriptor.transport().orElseThrow().charset().orElse("UTF-8"));
    this.root = root;
    this.office = office;
    this.behaviour = behaviour;
  }

  /** Answers all requests that have lain long enough. */
  void workOff() {
    for (Service service : descriptor.services()) {
      FileExchange exchange = FileExchange.of(service);
      FileForm form = FileForm.of(folder, service.request().schema(), charset);
      List<Path> due = due(root.resolve(exchange.requests()), form.extension());
      if (exchange.key().isPresent() && !due.isEmpty()) {
        answer(service, exchange, due, "answers-" + UUID.randomUUID());
      } else {
        due.forEach(each -> answer(service, exchange, List.of(each), key(each)));
      }
    }
  }

  private List<Path> due(Path directory, String extension) {
    Instant latest = Instant.now().minus(behaviour.get().delay());
    try (Stream<Path> all = Files.list(directory)) {
      return all.filter(file -> isDue(file, extension, latest)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDue(Path file, String extension, Instant latest) {
    String name = file.getFileName().toString();
    try {
      return !name.startsWith(".")
          && name.endsWith("." + extension)
          && !Files.getLastModifiedTime(file).toInstant().isAfter(latest);
    } catch (IOException e) {
      return false;
    }
  }

  private void answer(Service service, FileExchange exchange, List<Path> requests, String name) {
    FileForm form = FileForm.of(folder, service.answer().schema(), charset);
    List<String> answers = new ArrayList<>();
    requests.forEach(each -> answer(service, exchange, each).ifPresent(answers::add));
    try {
      if (!answers.isEmpty()) {
        byte[] file = form.write(answers);
        boolean isGarbled = behaviour.get().mode() == Mode.GARBLED;
        Path part = root.resolve(exchange.answers()).resolve("." + name);
        Files.write(part, isGarbled ? Rubbish.insteadOf(file) : file);
        Path whole = part.resolveSibling(name + "." + form.extension());
        Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
      }
      for (Path each : requests) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<String> answer(Service service, FileExchange exchange, Path request) {
    try {
      FileForm form = FileForm.of(folder, service.request().schema(), charset);
      String message = form.read(Files.readAllBytes(request)).get(0).message();
      return office
          .serve(service.code(), message)
          .map(answer -> withKey(answer.text(), exchange, message, key(request)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The answer bears the key that the request bears under the same name, or else its file's name.
   */
  private static String withKey(String answer, FileExchange exchange, String request, String name) {
    if (exchange.key().isEmpty()) {
      return answer;
    }
    String key = exchange.key().get();
    ObjectNode with = (ObjectNode) tree(answer).deepCopy();
    return with.put(key, tree(request).path(key).asString(name)).toString();
  }

  private static JsonNode tree(String message) {
    return CanonicalJson.tree(message.getBytes(StandardCharsets.UTF_8));
  }

  private static String key(Path request) {
    String name = request.getFileName().toString();
    return name.substring(0, name.indexOf('.'));
  }
}
