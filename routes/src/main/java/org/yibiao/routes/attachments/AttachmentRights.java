package org.yibiao.routes.attachments;

import org.springframework.stereotype.Component;

/** Who may read a file: whoever brought it, and departments with a step in a case that uses it. */
@Component
public class AttachmentRights {

  private final AttachmentRegister register;

  AttachmentRights(AttachmentRegister register) {
    this.register = register;
  }

  /** Whether this one may. */
  public boolean mayRead(Sha256 digest, Bringer reader) {
    return register.wasBrought(digest, reader)
        || reader.department().filter(code -> register.concerns(digest, code)).isPresent();
  }
}
