package org.yibiao.adapters.declared.sftp;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.regex.Pattern;
import org.apache.sshd.common.config.keys.PublicKeyEntry;

/**
 * The key by which the hub knows a department's SFTP server: its public key as OpenSSH writes it
 * ({@code ssh-ed25519 AAAA…}). A text that is none is a secret which hub and server share, and from
 * which both make the key: so a simulator that nobody has set up is known to the hub, and to nobody
 * without the secret.
 *
 * @param text the setting {@code host-key}
 */
public record HostKey(String text) {

  private static final Pattern PUBLIC =
      Pattern.compile("(ssh-|ecdsa-sha2-|sk-)[a-z0-9@.-]+ [A-Za-z0-9+/]+={0,2}( .*)?");
  private static final int LEAST_SECRET = 16;

  /** Refuses what can be neither. */
  public HostKey {
    if (!PUBLIC.matcher(text).matches() && (text.length() < LEAST_SECRET || text.contains(" "))) {
      throw new IllegalArgumentException(
          "settings/host-key 应为 SFTP 服务器的公钥（如 ssh-ed25519 AAAA…） · must be the server's public key");
    }
  }

  /** The line of a {@code known_hosts} file. */
  byte[] knownHosts(String host, int port) {
    String key =
        PUBLIC.matcher(text).matches() ? text : PublicKeyEntry.toString(pair().getPublic());
    String name = port == SftpPlace.DEFAULT_PORT ? host : "[" + host + "]:" + port;
    return (name + " " + key + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Both halves of the key, made of the secret.
   *
   * @throws IllegalStateException if the setting is a public key
   */
  public KeyPair pair() {
    if (PUBLIC.matcher(text).matches()) {
      throw new IllegalStateException("The server's private key is the department's alone");
    }
    try {
      // the one generator of the platform whose numbers follow from its seed
      SecureRandom numbers = SecureRandom.getInstance("SHA1PRNG");
      numbers.setSeed(text.getBytes(StandardCharsets.UTF_8));
      KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
      keys.initialize(new ECGenParameterSpec("secp256r1"), numbers);
      return keys.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
