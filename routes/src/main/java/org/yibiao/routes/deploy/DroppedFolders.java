package org.yibiao.routes.deploy;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.declared.transport.Release;

/**
 * The directory into which departments' folders, or zip files of them, are dropped. What lies there
 * unchanged for one round is offered to be made live; what has been gone for some rounds is
 * withdrawn.
 */
@Component
class DroppedFolders {

  /** Who replaces a folder may delete it first: it is not withdrawn in between. */
  private static final int ROUNDS_TO_COME_BACK = 5;

  private final Path directory;
  private final DroppedReleases releases;
  private final Map<String, Sight> seen = new ConcurrentHashMap<>();
  private final Map<String, Sight> read = new ConcurrentHashMap<>();
  private final Map<String, String> handled = new ConcurrentHashMap<>();
  private final Map<String, Integer> missing = new ConcurrentHashMap<>();

  DroppedFolders(
      @Value("${yibiao.departments-dir:${yibiao.data:./data}/departments}") Path directory,
      DroppedReleases releases) {
    this.directory = directory.toAbsolutePath().normalize();
    this.releases = releases;
  }

  /** Takes up what was dropped before the hub started, and what was live when it ended. */
  void atStart(Socket socket) {
    make(directory);
    releases.tidy();
    // what was live keeps its place against what would be a second one of the same department
    dropped().stream()
        .sorted(Comparator.comparing(each -> !releases.wasLive(name(each))))
        .forEach(each -> offer(each, Release.digest(each), socket));
    releases.withdrawWhatIsGone(socket);
  }

  /** Looks once. A directory that is not there says nothing about what was in it. */
  void look(Socket socket) {
    if (!Files.isDirectory(directory)) {
      return;
    }
    List<Path> dropped = dropped();
    for (Path each : dropped) {
      String name = name(each);
      missing.remove(name);
      Sight now = Sight.of(each);
      boolean isStill = now.equals(seen.put(name, now));
      if (isStill && !now.equals(read.get(name))) {
        read(each, socket);
        // one that could not be read is read again in the next round
        read.put(name, now);
      }
    }
    lookForGone(dropped.stream().map(DroppedFolders::name).collect(toSet()), socket);
  }

  private void read(Path dropped, Socket socket) {
    String digest = Release.digest(dropped);
    if (!digest.equals(handled.get(name(dropped)))) {
      offer(dropped, digest, socket);
    }
  }

  private void offer(Path dropped, String digest, Socket socket) {
    handled.put(name(dropped), digest);
    releases.offer(dropped, name(dropped), digest, socket);
  }

  private void lookForGone(Set<String> there, Socket socket) {
    for (String name : List.copyOf(handled.keySet())) {
      if (!there.contains(name) && missing.merge(name, 1, Integer::sum) >= ROUNDS_TO_COME_BACK) {
        missing.remove(name);
        seen.remove(name);
        read.remove(name);
        handled.remove(name);
        releases.gone(name, socket);
      }
    }
  }

  private List<Path> dropped() {
    try (Stream<Path> all = Files.list(directory)) {
      return all.filter(DroppedFolders::isDepartment).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(directory + " cannot be read", e);
    }
  }

  private static void make(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(directory + " cannot be made", e);
    }
  }

  private static boolean isDepartment(Path path) {
    String name = name(path);
    return !name.startsWith(".") && (Files.isDirectory(path) || name.endsWith(".zip"));
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
