package org.yibiao.hub.secrets;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/**
 * Lets any setting say {@code ${secret.<name>}}. A secret can also come from outside, as a property
 * or an environment variable of that name, which then wins.
 */
public class SecretsInEnvironment implements EnvironmentPostProcessor {

  private static final String PREFIX = "secret.";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    environment
        .getPropertySources()
        .addLast(
            new OnDemand(
                () ->
                    environment.resolvePlaceholders(
                        "${yibiao.secrets:${yibiao.data:./data}/secrets.properties}")));
  }

  private static final class OnDemand extends PropertySource<Supplier<String>> {

    // the folder and not the environment: an environment as source is searched in its turn
    OnDemand(Supplier<String> file) {
      super("yibiao-secrets", file);
    }

    @Override
    public Object getProperty(String name) {
      if (!name.startsWith(PREFIX)) {
        return null;
      }
      return new Secrets(Path.of(getSource().get())).get(name.substring(PREFIX.length()));
    }
  }
}
