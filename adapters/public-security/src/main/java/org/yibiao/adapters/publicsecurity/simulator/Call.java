package org.yibiao.adapters.publicsecurity.simulator;

import java.util.Map;
import java.util.Optional;

/**
 * A request to the request service, taken apart.
 *
 * @param service the service's id, {@code S32-} and eight digits
 * @param items the named items
 */
record Call(String service, String method, Map<String, Table> items) {

  /** The item of this name. */
  Table item(String name) throws Rejected {
    return Optional.ofNullable(items.get(name))
        .orElseThrow(() -> new Rejected(Reply.error(ResultCode.PARAMETER_WRONG, name)));
  }
}
