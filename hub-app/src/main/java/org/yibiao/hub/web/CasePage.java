package org.yibiao.hub.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The page of a case for people. The page is the same for every case: it asks for the case itself.
 */
@RestController
class CasePage {

  private final Resource page = new ClassPathResource("static/case.html");

  @GetMapping("/cases/{caseNumber}")
  ResponseEntity<Resource> page() {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .body(page);
  }
}
