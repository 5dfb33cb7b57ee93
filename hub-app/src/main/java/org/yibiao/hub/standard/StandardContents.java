package org.yibiao.hub.standard;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.StandardVersion;

/** What versions of the standard there are, and what there is of each: JSON, or a page. */
@RestController
class StandardContents {

  private static final MediaType UTF8_HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

  /**
   * One version in the list.
   *
   * @param version such as {@code 1.0}
   * @param address where its contents are listed
   * @param newest whether the hub itself writes this version
   */
  record Version(String version, String address, boolean newest) {}

  @GetMapping("/standard")
  ResponseEntity<Void> withoutSlash() {
    return elsewhere("/standard/");
  }

  @GetMapping(path = "/standard/", produces = MediaType.APPLICATION_JSON_VALUE)
  List<Version> versions() {
    return Arrays.stream(StandardVersion.values()).map(StandardContents::version).toList();
  }

  @GetMapping(path = "/standard/", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> page() {
    return ResponseEntity.ok().contentType(UTF8_HTML).body(VersionsPage.text());
  }

  @GetMapping("/standard/{version}")
  ResponseEntity<Void> versionWithoutSlash(@PathVariable("version") String version) {
    return elsewhere(known(version).path(""));
  }

  @GetMapping(path = "/standard/{version}/", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<Void> contentsAsPage(@PathVariable("version") String version) {
    return elsewhere(known(version).path("index.html"));
  }

  @GetMapping(path = "/standard/{version}/", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Void> contents(@PathVariable("version") String version) {
    return elsewhere(known(version).path("index.json"));
  }

  @GetMapping({"/standard/{version}/dictionary", "/standard/{version}/dictionary/"})
  ResponseEntity<Void> dictionary(@PathVariable("version") String version) {
    return elsewhere(known(version).path("dictionary/index.html"));
  }

  private static StandardVersion known(String version) {
    return StandardVersion.of(version)
        .orElseThrow(() -> new Refusal(Problems.notFound("/standard/" + version)));
  }

  private static Version version(StandardVersion version) {
    return new Version(version.label(), version.path(""), version == StandardVersion.newest());
  }

  private static ResponseEntity<Void> elsewhere(String address) {
    return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(address)).build();
  }
}
