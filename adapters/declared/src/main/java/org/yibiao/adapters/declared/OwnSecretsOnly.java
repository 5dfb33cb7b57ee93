package org.yibiao.adapters.declared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yibiao.adapters.kit.DepartmentDescriptor;

/**
 * A folder that anybody may drop must not read what is not its own: its settings may refer to its
 * own secrets and to the node's name, and to nothing else of the hub.
 */
final class OwnSecretsOnly {

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}?");

  private OwnSecretsOnly() {}

  static void demand(DepartmentDescriptor descriptor) {
    String own = "secret." + descriptor.department().value() + ".";
    descriptor
        .settings()
        .forEach(
            (name, text) -> {
              Matcher reference = REFERENCE.matcher(text);
              while (reference.find()) {
                String wanted = reference.group(1);
                if (!wanted.startsWith(own) && !wanted.startsWith("yibiao.node-id")) {
                  throw new IllegalArgumentException(
                      "settings/%s: ${%s} is not the department's own; ${%s…} would be"
                          .formatted(name, wanted, own));
                }
              }
            });
  }
}
