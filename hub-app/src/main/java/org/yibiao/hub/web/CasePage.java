package org.yibiao.hub.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The page of a case for people, and the standard's data dictionary, from which the page has its
 * words. The page is the same for every case: it asks for the case itself.
 */
@RestController
class CasePage {

  private final Resource page = new ClassPathResource("static/case.html");
  private final Resource dictionary =
      new ClassPathResource("standard/v1/json-schema/dictionary.json");

  @GetMapping("/cases/{caseNumber}")
  ResponseEntity<Resource> page() {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .body(page);
  }

  @GetMapping("/standard/v1/dictionary.json")
  ResponseEntity<Resource> dictionary() {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(dictionary);
  }
}
