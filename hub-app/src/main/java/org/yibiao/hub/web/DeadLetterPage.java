package org.yibiao.hub.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Dead letters for people. The page holds none; it asks for them with the person's login. */
@RestController
class DeadLetterPage {

  private final Resource page = new ClassPathResource("static/dead-letters.html");

  @GetMapping("/dead-letters")
  ResponseEntity<Resource> page() {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .body(page);
  }
}
