package org.yibiao.hub.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Validation for people. The page has documents judged by the hub. */
@RestController
class ValidationPage {

  private final Resource page = new ClassPathResource("static/validation.html");

  @GetMapping("/validation")
  ResponseEntity<Resource> page() {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .body(page);
  }
}
