package org.yibiao.routes.attachments;

/** The hub cannot work with what it was told of attachments; it does not start. */
public final class WrongAttachmentSettings extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A setting that is missing or wrong.
   *
   * @param setting its name
   * @param zh what would be right
   * @param en the same in English
   */
  WrongAttachmentSettings(String setting, String zh, String en) {
    super("%s: %s · %s".formatted(setting, zh, en));
  }
}
