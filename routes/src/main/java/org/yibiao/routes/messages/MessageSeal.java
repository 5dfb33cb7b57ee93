package org.yibiao.routes.messages;

import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yibiao.routes.reuse.Seal;
import org.yibiao.routes.reuse.Tags;

/**
 * Packs and seals what crossed, and makes the prints by which messages about somebody are found,
 * under keys that are used for nothing else.
 */
@Component
@EnableConfigurationProperties(MessageSettings.class)
public class MessageSeal {

  private final Seal seal;
  private final Tags tags;
  private final PackedContent packed;

  /** Seals by these settings. */
  public MessageSeal(MessageSettings settings) {
    this.tags = new Tags(settings.key());
    this.seal = new Seal(tags.key("message-content"));
    this.packed = new PackedContent(settings.contents() ? settings.mostContent().toBytes() : 0);
  }

  /** The print of a subject's number: the same for the same number, and nothing can be read off. */
  String print(String subject) {
    return tags.print(subject.strip(), "message-subject");
  }

  /** What is kept of a content; nothing if there is none. */
  Optional<byte[]> close(HopContent content, String messageId) {
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(seal.close(packed.pack(content), messageId));
  }

  /** What was kept for this message; nothing if it was changed, or sealed with another key. */
  Optional<HopContent> open(byte[] kept, String messageId) {
    return seal.open(kept, messageId).map(packed::unpack);
  }
}
