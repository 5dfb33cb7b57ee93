package org.yibiao.routes.exchange;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DataResource.Consent;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.reuse.Vault;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.EvidenceResponse;

/**
 * Where answers wait until the one whom they are about has seen them: in the grid's memory only,
 * sealed, and for a while. If they are refused, or nobody comes, nothing of them is left.
 */
@Component
class PreviewRoom {

  private static final String ROOM = "evidence-previews";

  private final IMap<String, byte[]> room;
  private final Vault vault;
  private final Duration most;

  PreviewRoom(
      HazelcastInstance grid,
      Vault vault,
      @Value("${yibiao.exchange.preview-for:PT30M}") Duration most) {
    this.room = grid.getMap(ROOM);
    this.vault = vault;
    this.most = most;
  }

  /** Whether data of this resource are shown before they are given. */
  static boolean isFor(CatalogueEntry entry) {
    return entry.resource().consent().filter(Consent.PREVIEW::equals).isPresent();
  }

  /** How long they wait. */
  Duration most() {
    return most;
  }

  void hold(EvidenceResponse response) {
    String id = response.getRequestId();
    byte[] open = CanonicalJson.writeString(response).getBytes(StandardCharsets.UTF_8);
    room.put(id, vault.close(open, id), most.toMillis(), TimeUnit.MILLISECONDS);
  }

  Optional<EvidenceResponse> look(String messageId) {
    return Optional.ofNullable(room.get(messageId)).flatMap(closed -> open(closed, messageId));
  }

  /** Takes it out: of two who do, one has it. */
  Optional<EvidenceResponse> take(String messageId) {
    return Optional.ofNullable(room.remove(messageId)).flatMap(closed -> open(closed, messageId));
  }

  private Optional<EvidenceResponse> open(byte[] closed, String messageId) {
    return vault
        .open(closed, messageId)
        .map(text -> CanonicalJson.read(text, EvidenceResponse.class));
  }
}
