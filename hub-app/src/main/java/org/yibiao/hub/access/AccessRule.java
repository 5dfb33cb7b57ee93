package org.yibiao.hub.access;

import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A line of the table of who may call what.
 *
 * @param method the HTTP method; empty: any. Who may GET may also ask for the HEAD.
 * @param path pattern of paths, as Spring writes them
 * @param audited what the audit trail is told of it
 */
record AccessRule(Optional<HttpMethod> method, String path, Who who, Audited audited) {

  static AccessRule get(String path, Who who, Audited audited) {
    return new AccessRule(Optional.of(HttpMethod.GET), path, who, audited);
  }

  static AccessRule post(String path, Who who, Audited audited) {
    return new AccessRule(Optional.of(HttpMethod.POST), path, who, audited);
  }

  static AccessRule put(String path, Who who, Audited audited) {
    return new AccessRule(Optional.of(HttpMethod.PUT), path, who, audited);
  }

  static AccessRule delete(String path, Who who, Audited audited) {
    return new AccessRule(Optional.of(HttpMethod.DELETE), path, who, audited);
  }

  static AccessRule any(String path, Who who, Audited audited) {
    return new AccessRule(Optional.empty(), path, who, audited);
  }

  /** Finds the requests that it is about. */
  RequestMatcher matcher() {
    PathPatternRequestMatcher.Builder build = PathPatternRequestMatcher.withDefaults();
    if (method.isEmpty()) {
      return build.matcher(path);
    }
    return method.get().equals(HttpMethod.GET)
        ? new OrRequestMatcher(
            build.matcher(HttpMethod.GET, path), build.matcher(HttpMethod.HEAD, path))
        : build.matcher(method.get(), path);
  }
}
