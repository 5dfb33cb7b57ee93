package org.yibiao.hub.web;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.hub.access.Caller;
import org.yibiao.routes.deploy.Deployment;
import org.yibiao.routes.deploy.Deployments;
import org.yibiao.routes.limits.DepartmentBoard;

/** The departments: which are open, which are closed or fail, and what waits for them. */
@RestController
class DepartmentController {

  private final DepartmentBoard board;
  private final Deployments deployments;

  DepartmentController(DepartmentBoard board, Deployments deployments) {
    this.board = board;
    this.deployments = deployments;
  }

  @GetMapping(path = "/api/v1/departments", produces = MediaType.APPLICATION_JSON_VALUE)
  List<DepartmentBoard.Row> list(Caller caller) {
    return board.rows().stream().filter(row -> caller.sees(row.code())).toList();
  }

  @GetMapping(path = "/api/v1/departments/deployments", produces = MediaType.APPLICATION_JSON_VALUE)
  List<Deployment> deployments() {
    return deployments.all();
  }
}
