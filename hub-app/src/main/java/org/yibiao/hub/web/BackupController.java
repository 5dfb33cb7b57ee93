package org.yibiao.hub.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.hub.backup.Backup;
import org.yibiao.hub.backup.Backups;

/** Has the hub make a copy of all that it keeps, in a folder of its own machine. */
@RestController
class BackupController {

  private final Backups backups;

  BackupController(Backups backups) {
    this.backups = backups;
  }

  @PostMapping(path = "/api/v1/backups", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Backup make() {
    return backups.make();
  }
}
