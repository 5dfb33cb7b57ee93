package org.yibiao.benchmarks;

import org.springframework.core.env.PropertySource;

/** Secrets of departments that are on the class path, and are asked nothing here. */
final class AnySecret extends PropertySource<String> {

  /** A public key of the right form, whose private one nobody has. */
  private static final String PUBLIC_KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFhmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZm";

  AnySecret() {
    super("secrets of departments that are not asked");
  }

  @Override
  public Object getProperty(String name) {
    if (!name.startsWith("secret.")) {
      return null;
    }
    return name.endsWith("host-key") ? PUBLIC_KEY : "of this benchmark only";
  }
}
