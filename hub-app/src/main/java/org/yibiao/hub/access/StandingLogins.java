package org.yibiao.hub.access;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/**
 * What people's logins are by now. A token and a session tell what a login was when they were made;
 * this one is half a minute behind at most. While the database cannot tell, they are believed: the
 * token ends soon by itself.
 */
@Component
class StandingLogins {

  private static final Duration FRESH = Duration.ofSeconds(30);
  private static final long PATIENCE_MILLIS = 2_000;
  private static final int MOST = 10_000;

  private final AsyncLoadingCache<String, Standing> logins;

  StandingLogins(People people, @Qualifier("applicationTaskExecutor") Executor executor) {
    logins =
        Caffeine.newBuilder()
            .expireAfterWrite(FRESH)
            .maximumSize(MOST)
            .executor(executor)
            .buildAsync(name -> read(people, name));
  }

  /** How a login stands. */
  private sealed interface Standing {}

  private record Stands(Login login) implements Standing {}

  private record Ended() implements Standing {}

  private record Untold() implements Standing {}

  /**
   * Who somebody is by now that a token of the hub's own tells of.
   *
   * @throws InvalidBearerTokenException if the login has ended since
   */
  Caller now(Caller told) {
    if (told.roles().contains(Role.DEPARTMENT)) {
      return told;
    }
    Standing standing = standing(told.name());
    if (standing instanceof Ended) {
      throw new InvalidBearerTokenException("The login of " + told.name() + " has ended");
    }
    return standing instanceof Stands stands ? stands.login().caller() : told;
  }

  /** True if the login has been made anew since, with another password, or is there no more. */
  boolean hasEnded(Login known) {
    Standing standing = standing(known.getUsername());
    return standing instanceof Ended
        || standing instanceof Stands stands && !stands.login().secret().equals(known.secret());
  }

  /** A login was changed here: whoever shows it next is looked up again. */
  void forget(String name) {
    logins.synchronous().invalidate(name);
  }

  private Standing standing(String name) {
    try {
      return logins.get(name).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException untold) {
      return new Untold();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Untold();
    }
  }

  private static Standing read(People people, String name) {
    try {
      Optional<Login> found = people.find(name);
      return found.isPresent() ? new Stands(found.get()) : new Ended();
    } catch (DataAccessException away) {
      return new Untold();
    }
  }
}
