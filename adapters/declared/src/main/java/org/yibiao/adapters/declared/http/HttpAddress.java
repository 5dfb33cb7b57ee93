package org.yibiao.adapters.declared.http;

import java.net.URLEncoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yibiao.adapters.kit.DepartmentCharset;
import tools.jackson.databind.node.ObjectNode;

/**
 * Path and query of a call.
 *
 * @param path with the members that it names put in
 * @param query the members that the path does not name
 */
record HttpAddress(String path, String query) {

  private static final Pattern MEMBER = Pattern.compile("\\{([A-Za-z0-9_]+)}");

  /** The members are encoded in the department's character set, strictly. */
  static HttpAddress of(String template, ObjectNode members, DepartmentCharset charset) {
    Matcher member = MEMBER.matcher(template);
    StringBuilder path = new StringBuilder();
    while (member.find()) {
      String value = members.path(member.group(1)).asString("");
      members.remove(member.group(1));
      member.appendReplacement(path, Matcher.quoteReplacement(encoded(value, charset)));
    }
    member.appendTail(path);
    String query =
        members.properties().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue().asString(""), charset))
            .collect(Collectors.joining("&"));
    return new HttpAddress(path.toString(), query);
  }

  private static String encoded(String value, DepartmentCharset charset) {
    charset.encode(value);
    return URLEncoder.encode(value, charset.charset()).replace("+", "%20");
  }
}
