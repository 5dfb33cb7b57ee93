package org.yibiao.adapters.declared.sftp;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;

/**
 * The directories by which one service is exchanged, as {@code call} names them; they are below the
 * user's home.
 *
 * @param requests {@code request-directory}: where the hub puts a file for each request, named
 *     after the message id
 * @param answers {@code answer-directory}: where the department puts its answers
 * @param done {@code done-directory} ({@code done}, below the answers): where files go that were
 *     read
 * @param error {@code error-directory} ({@code error}, below the answers): where files go in which
 *     something could not be read
 * @param key {@code key}: the column or member of an answer that holds the message id, if a file
 *     has many records or a name of its own; otherwise an answer's name begins with the message id
 * @param readLock {@code read-lock}: {@code changed}, if the department writes its answers under
 *     their final names, so that they must be watched until they grow no more; else {@code none}
 */
public record FileExchange(
    String requests,
    String answers,
    String done,
    String error,
    Optional<String> key,
    String readLock) {

  private static final Pattern DIRECTORY =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*){0,9}");
  private static final List<String> LOCKS = List.of("none", "changed");

  /**
   * The exchange of a service.
   *
   * @throws IllegalArgumentException if a directory is missing or no directory's name
   */
  public static FileExchange of(Service service) {
    Map<String, String> call = service.call();
    String lock = call.getOrDefault("read-lock", "none");
    if (!LOCKS.contains(lock)) {
      throw new IllegalArgumentException(service.code() + ": call/read-lock: " + LOCKS);
    }
    return new FileExchange(
        directory(service, "request-directory", ""),
        directory(service, "answer-directory", ""),
        directory(service, "done-directory", "done"),
        directory(service, "error-directory", "error"),
        Optional.ofNullable(call.get("key")),
        lock);
  }

  /**
   * Refuses services that would take each other's files.
   *
   * @throws IllegalArgumentException if there are some
   */
  static void demandApart(List<Service> services) {
    Set<String> known = new HashSet<>();
    for (Service service : services) {
      FileExchange each = of(service);
      if (!known.add(each.requests()) || !known.add(each.answers())) {
        throw new IllegalArgumentException(
            service.code() + ": 每个服务须有自己的目录 · directories must not be shared");
      }
    }
  }

  private static String directory(Service service, String name, String otherwise) {
    String given = service.call().getOrDefault(name, otherwise);
    if (!DIRECTORY.matcher(given).matches()) {
      throw new IllegalArgumentException(
          "%s: call/%s 应为目录名，而不是“%s” · must name a directory"
              .formatted(service.code(), name, given));
    }
    return given;
  }
}
