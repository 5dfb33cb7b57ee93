package org.yibiao.routes.handover;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor.HandoverPlace;

/**
 * The endpoints of the places where hand-overs lie. A file is downloaded to a temporary name and
 * renamed when it is whole; one that the department is still writing is left alone; a server whose
 * key is not known is not talked to.
 */
@Component
class HandoverPlaces {

  private static final String DONE = ".done";
  private static final String RECEIPTS = "receipts";

  private final HandoverFolder folder;

  HandoverPlaces(HandoverFolder folder) {
    this.folder = folder;
  }

  /** From where the files of a hand-over come. */
  String incoming(HandoverSource source) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("antInclude", source.handover().files());
    options.put("move", DONE + "/${file:name}");
    options.put("readLock", "changed");
    options.put("readLockCheckInterval", "500");
    options.put("readLockTimeout", "3000");
    options.put("readLockLoggingLevel", "DEBUG");
    options.put("delay", source.setting("every"));
    options.put("initialDelay", "0");
    if (source.handover().from() == HandoverPlace.SFTP) {
      options.put("localWorkDirectory", folder.arriving(source).toString());
      options.put("backoffMultiplier", "10");
      options.put("backoffErrorThreshold", "1");
      options.putAll(sftp(source));
    }
    return endpoint(source, "", options);
  }

  /** Where the receipts of a hand-over go. */
  String receipts(HandoverSource source) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("tempPrefix", ".part-");
    if (source.handover().from() == HandoverPlace.SFTP) {
      options.putAll(sftp(source));
    }
    return endpoint(source, "/" + RECEIPTS, options);
  }

  private static Map<String, String> sftp(HandoverSource source) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("strictHostKeyChecking", "yes");
    options.put("useUserKnownHostsFile", "false");
    options.put("knownHostsFile", source.setting("known-hosts"));
    options.put("preferredAuthentications", "publickey,password");
    options.put("stepwise", "false");
    options.put("disconnect", "true");
    options.put("connectTimeout", "10000");
    options.put("soTimeout", "60000");
    options.put("maximumReconnectAttempts", "0");
    options.put("throwExceptionOnConnectFailed", "true");
    if (!source.setting("password").isEmpty()) {
      options.put("password", raw(source.setting("password")));
    }
    if (!source.setting("key-file").isEmpty()) {
      options.put("privateKeyFile", raw(source.setting("key-file")));
    }
    return options;
  }

  private static String endpoint(HandoverSource source, String below, Map<String, String> options) {
    return address(source)
        + below
        + "?"
        + options.entrySet().stream()
            .map(option -> option.getKey() + "=" + option.getValue())
            .collect(Collectors.joining("&"));
  }

  private static String address(HandoverSource source) {
    if (source.handover().from() == HandoverPlace.DIRECTORY) {
      return "file:" + source.address();
    }
    URI address = URI.create(source.address());
    if (!"sftp".equals(address.getScheme()) || address.getUserInfo() == null) {
      throw new IllegalArgumentException(
          source.handover().at()
              + "-address of "
              + source.department()
              + " should be like sftp://user@host:22/folder, and is "
              + source.address());
    }
    return source.address();
  }

  private static String raw(String value) {
    return "RAW(" + value + ")";
  }
}
