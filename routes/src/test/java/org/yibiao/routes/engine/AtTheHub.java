package org.yibiao.routes.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test against the hub's flows; all such tests share one hub. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = HubUnderTest.class,
    webEnvironment = WebEnvironment.NONE,
    properties = {
      "yibiao.plans=classpath:plans-under-test/*.yaml",
      "yibiao.public-url=http://127.0.0.1:8080",
      "yibiao.max-body-bytes=2097152",
      "yibiao.consumers=2",
      "yibiao.prefill.deadline=PT8S",
      "yibiao.exchange.forget-every=500",
      "yibiao.prefill.forget-every=500",
      "yibiao.retention.at=-",
      // tests send cards at days of their own
      "yibiao.supervision.looked-at-every=86400000",
      "yibiao.audit.archive=target/archives-under-test/${random.uuid}",
      "secret.hub.audit-key=of the tests only",
      "secret.hub.case-key=of the tests only",
      "yibiao.outbox-every=200",
      "yibiao.exchange.reuse.key=a key that all the test nodes have",
      "yibiao.messages.key=a key that all the test nodes have",
      // a crowd on a small machine takes its time
      "yibiao.exchange.reuse.lease=PT120S",
      "yibiao.exchange.reuse.patience=PT60S",
      "yibiao.exchange.deadline=PT120S",
      "yibiao.subscriptions.every=50",
      "yibiao.subscriptions.pause=PT0.1S",
      "yibiao.subscriptions.answer-within=PT5S",
      "yibiao.attachments.folder=target/attachments-under-test",
      "spring.main.banner-mode=off",
      "logging.level.root=off",
      "camel.main.shutdown-timeout=5"
    })
@interface AtTheHub {}
