package org.yibiao.routes.exchange;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.value.DepartmentCode;

/** Late answers that are owed to askers at an address of theirs. */
@Component
@EnableConfigurationProperties(CallbackSettings.class)
public class Callbacks {

  private final CallbackSettings settings;
  private final OwedReplies owed;

  Callbacks(CallbackSettings settings, OwedReplies owed) {
    this.settings = settings;
    this.owed = owed;
  }

  /**
   * Owes the answer to a request that nobody waits for any longer, where its asker has an address
   * for such answers.
   *
   * @param syntax form of the answer
   */
  public void owe(CheckedRequest request, Syntax syntax) {
    DepartmentCode asker = new DepartmentCode(request.request().getEnvelope().getSender());
    String id = request.messageId();
    if (settings.of(asker).isPresent()) {
      owed.keep(new OwedReply(id, asker, HubContract.CALLBACKS, id, syntax));
    }
  }
}
