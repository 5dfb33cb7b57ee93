package org.yibiao.hub.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;

/**
 * Which part of a list somebody wants.
 *
 * @param from how many to leave out before it
 * @param size how many at most
 * @param total how many there are
 */
record ListPart(int from, int size, int total) {

  private static final int MOST = 500;
  private static final String TOTAL = "X-Total-Count";

  /**
   * The part; all that follows if no size is said.
   *
   * @throws Refusal if a number is out of bounds
   */
  static ListPart of(Optional<Integer> from, Optional<Integer> size, int total) {
    int first = from.orElse(0);
    int most = size.orElse(Integer.MAX_VALUE);
    refuse("from", first, first < 0);
    refuse("size", most, size.isPresent() && (most < 1 || most > MOST));
    return new ListPart(first, most, total);
  }

  private static void refuse(String name, int value, boolean isWrong) {
    if (isWrong) {
      throw new Refusal(
          Problems.wrongValue(
              name, Integer.toString(value), List.of("from: 0…", "size: 1…" + MOST)));
    }
  }

  /** This part of the list. */
  <T> List<T> of(List<T> all) {
    int first = Math.min(from, all.size());
    return all.subList(first, first + Math.min(size, all.size() - first));
  }

  /**
   * How many there are, and where the parts before and after this one are.
   *
   * @param here the address that was asked
   */
  HttpHeaders headers(UriComponentsBuilder here) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(TOTAL, Integer.toString(total));
    if (from > 0) {
      headers.add(HttpHeaders.LINK, link(here, Math.max(0, from - size), "prev"));
    }
    if (total - from > size) {
      headers.add(HttpHeaders.LINK, link(here, from + size, "next"));
    }
    return headers;
  }

  private static String link(UriComponentsBuilder here, int from, String relation) {
    // without host and port: the address by which the caller sees the hub may be a proxy's
    String address =
        here.cloneBuilder()
            .scheme(null)
            .host(null)
            .port(null)
            .replaceQueryParam("from", from)
            .build()
            .toUriString();
    return "<" + address + ">; rel=\"" + relation + "\"";
  }
}
