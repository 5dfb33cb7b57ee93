package org.yibiao.hub.cluster;

import java.util.List;
import java.util.Optional;
import org.apache.camel.cluster.CamelClusterMember;
import org.apache.camel.cluster.CamelClusterService;
import org.apache.camel.support.cluster.AbstractCamelClusterView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.integration.leader.AbstractCandidate;
import org.springframework.integration.leader.Candidate;
import org.springframework.integration.leader.Context;
import org.springframework.integration.support.leader.LockRegistryLeaderInitiator;

/** What this node knows of a leadership: whether it leads, and no more. */
final class LeadershipView extends AbstractCamelClusterView {

  private static final Logger LOG = LoggerFactory.getLogger(LeadershipView.class);

  private final CamelClusterMember self;
  private final Candidate candidate;
  private volatile boolean isLeader;
  private LockRegistryLeaderInitiator initiator;

  LeadershipView(CamelClusterService service, String namespace, String node) {
    super(service, namespace);
    this.self = new Self(node);
    this.candidate =
        new AbstractCandidate(node, namespace) {
          @Override
          public void onGranted(Context context) {
            lead(true);
          }

          @Override
          public void onRevoked(Context context) {
            lead(false);
          }
        };
  }

  Candidate candidate() {
    return candidate;
  }

  void follow(LockRegistryLeaderInitiator leaders) {
    this.initiator = leaders;
  }

  private void lead(boolean now) {
    LOG.info("{} {} {}", self.getId(), now ? "leads" : "leads no more:", getNamespace());
    isLeader = now;
    fireLeadershipChangedEvent(isLeader ? self : null);
  }

  @Override
  public Optional<CamelClusterMember> getLeader() {
    return isLeader ? Optional.of(self) : Optional.empty();
  }

  @Override
  public CamelClusterMember getLocalMember() {
    return self;
  }

  @Override
  public List<CamelClusterMember> getMembers() {
    return List.of(self);
  }

  @Override
  protected void doStart() {
    initiator.start();
  }

  @Override
  protected void doStop() {
    initiator.stop();
  }

  private final class Self implements CamelClusterMember {
    private final String node;

    Self(String node) {
      this.node = node;
    }

    @Override
    public String getId() {
      return node;
    }

    @Override
    public boolean isLeader() {
      return isLeader;
    }

    @Override
    public boolean isLocal() {
      return true;
    }
  }
}
