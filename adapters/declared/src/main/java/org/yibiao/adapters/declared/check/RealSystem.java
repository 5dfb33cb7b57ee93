package org.yibiao.adapters.declared.check;

import jakarta.jms.ConnectionFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.yibiao.adapters.declared.transport.Surroundings;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Transport.Kind;

/**
 * A department's own system, which is there already. Of a queue the address is the broker's, where
 * the check comes in as {@code broker-user}.
 *
 * @param address where it listens
 * @param given its other settings, as far as they are not those of the folder
 */
record RealSystem(DepartmentDescriptor descriptor, String address, Map<String, String> given)
    implements Stand {

  @Override
  public Map<String, String> settings() {
    String name =
        switch (kind()) {
          case REST, SOAP, SFTP -> "address";
          case DATABASE -> "jdbc-url";
          case JMS -> "broker-url";
        };
    Map<String, String> all = new HashMap<>(given);
    all.put(name, address);
    return all;
  }

  @Override
  public Surroundings around() {
    return new Surroundings(kind() == Kind.JMS ? Optional.of(broker()) : Optional.empty());
  }

  private ConnectionFactory broker() {
    return new ActiveMQConnectionFactory(
        address, given.getOrDefault("broker-user", ""), given.getOrDefault("broker-password", ""));
  }

  private Kind kind() {
    return descriptor.transport().orElseThrow().kind();
  }
}
