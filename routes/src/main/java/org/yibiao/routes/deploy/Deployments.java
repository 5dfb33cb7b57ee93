package org.yibiao.routes.deploy;

import java.util.List;
import org.springframework.stereotype.Component;

/** What was dropped into the departments' directory of this node, for people. */
@Component
public class Deployments {

  private final DroppedReleases releases;

  Deployments(DroppedReleases releases) {
    this.releases = releases;
  }

  /** All of it, by name. */
  public List<Deployment> all() {
    return releases.all();
  }
}
