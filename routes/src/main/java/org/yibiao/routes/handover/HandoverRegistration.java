package org.yibiao.routes.handover;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.record.RecordPosition;

/** Takes a file that has arrived into the books; the same content is taken once. */
@Component
class HandoverRegistration {

  private static final Logger LOG = LoggerFactory.getLogger(HandoverRegistration.class);

  private static final int LONGEST_NAME = 200;

  private final HandoverStore handovers;
  private final HandoverFolder folder;
  private final String node;
  private final Clock clock;

  HandoverRegistration(
      HandoverStore handovers,
      HandoverFolder folder,
      @Value("${yibiao.handover.owner:${yibiao.node-id:node-1}}") String node,
      Clock clock) {
    this.handovers = handovers;
    this.folder = folder;
    this.node = node;
    this.clock = clock;
  }

  /**
   * Registers a file and takes it from where it has arrived.
   *
   * @param name what the department calls it
   * @return the hand-over, which may be an earlier one with the same content
   */
  HandoverEntry register(HandoverSource source, Path arrived, String name) throws IOException {
    String sha256 = sha256(arrived);
    Optional<HandoverEntry> known =
        handovers.byContent(source.department(), source.handover().code(), sha256);
    // a receipt says that the records are there: they land anew if they have gone meanwhile
    if (known.isPresent() && !handovers.forgetContent(known.get().id())) {
      return again(known.get(), arrived);
    }
    HandoverEntry entry = entry(source, harmless(name), sha256, Files.size(arrived));
    folder.keep(arrived, sha256);
    try {
      handovers.add(entry);
      LOG.info("{} handed over {} as {}", source.name(), name, entry.id());
      return entry;
    } catch (DuplicateKeyException e) {
      // another node has fetched it at the same time
      return handovers
          .byContent(source.department(), source.handover().code(), sha256)
          .orElseThrow(() -> e);
    }
  }

  private HandoverEntry again(HandoverEntry known, Path arrived) throws IOException {
    LOG.info("{} was handed over before, as {}", known.fileName(), known.id());
    if (known.state() == HandoverState.DONE) {
      Files.delete(arrived);
      handovers.receiptDue(known.id(), true);
    } else if (!Files.exists(folder.file(known.sha256()))) {
      // the node that had it may be gone for good
      folder.keep(arrived, known.sha256());
      handovers.moveTo(node, known.id());
    }
    return known;
  }

  private HandoverEntry entry(HandoverSource source, String name, String sha256, long bytes) {
    return new HandoverEntry(
        UUID.randomUUID().toString(),
        source.department(),
        source.handover().code(),
        source.handover().resource(),
        name,
        sha256,
        bytes,
        node,
        HandoverState.OPEN,
        Optional.empty(),
        RecordPosition.START,
        0,
        clock.instant(),
        Optional.empty());
  }

  /** A receipt's name is made of it, and Camel takes some characters of names for a program. */
  private static String harmless(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    return plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every platform has SHA-256", e);
    }
  }
}
