package org.yibiao.routes.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;
import org.yibiao.routes.intake.Refusal;

/**
 * What a file may be, and whether it is what its sender says. The first bytes tell the kind; where
 * kinds share them, as those in a ZIP container do, the sender's word is taken for the rest.
 */
@Component
class MediaTypes {

  private final List<String> allowed;
  private final MimeTypes known = MimeTypes.getDefaultMimeTypes();
  private final MediaTypeRegistry registry = known.getMediaTypeRegistry();

  MediaTypes(AttachmentSettings settings) {
    this.allowed = settings.mediaTypes();
  }

  /**
   * The media type that a sender declares, in the standard's form.
   *
   * @param contentType with parameters or without
   * @throws Refusal if the hub takes none such
   */
  String declared(String contentType) {
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!allowed.contains(type)) {
      throw new Refusal(AttachmentProblems.mediaTypeNotTaken(contentType, allowed));
    }
    return type;
  }

  /**
   * Looks at a file's beginning, and puts it back.
   *
   * @param content a stream that can be put back
   * @throws Refusal if it is of another kind
   */
  void refuseUnless(String declared, InputStream content) throws IOException {
    MediaType found = known.detect(content, new Metadata());
    if (!isOf(MediaType.parse(declared), found)) {
      throw new Refusal(AttachmentProblems.otherMediaType(declared, found.toString()));
    }
  }

  private boolean isOf(MediaType declared, MediaType found) {
    boolean isKnown = !found.equals(MediaType.OCTET_STREAM);
    return isKnown
        && (registry.normalize(declared).equals(found)
            || registry.isSpecializationOf(declared, found));
  }
}
