package org.yibiao.routes.flow;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;

/** The content of a JMS message: its text or its bytes; other kinds are empty to us. */
final class JmsContent {

  private JmsContent() {}

  static byte[] of(Message message) throws JMSException {
    if (message instanceof TextMessage text && text.getText() != null) {
      return text.getText().getBytes(StandardCharsets.UTF_8);
    }
    return message instanceof BytesMessage bytes ? bytes(bytes) : new byte[0];
  }

  private static byte[] bytes(BytesMessage message) throws JMSException {
    byte[] content = new byte[Math.toIntExact(message.getBodyLength())];
    message.readBytes(content);
    return content;
  }
}
