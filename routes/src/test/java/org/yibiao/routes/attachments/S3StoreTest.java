package org.yibiao.routes.attachments;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class S3StoreTest extends AttachmentStoreContract {

  private static S3Store store;

  @BeforeAll
  static void open() {
    store = Bucket.open(S3Server.settings(S3Server.BUCKET), "a key", "a secret");
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Override
  AttachmentStore store() {
    return store;
  }
}
