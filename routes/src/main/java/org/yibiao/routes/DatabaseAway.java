package org.yibiao.routes;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** How it shows that the hub's database cannot be reached, or went away amid a transaction. */
public final class DatabaseAway {

  /** One of these is the failure, or among its causes, when it cannot be reached. */
  public static final Set<Class<?>> HOW_IT_SHOWS =
      Set.of(
          CannotCreateTransactionException.class,
          DataAccessResourceFailureException.class,
          RecoverableDataAccessException.class,
          TransientDataAccessResourceException.class);

  private DatabaseAway() {}

  /** Whether this is why something failed, a commit that nobody knows the end of included. */
  public static boolean isCauseOf(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .anyMatch(
            cause ->
                cause instanceof TransactionSystemException
                    || HOW_IT_SHOWS.stream().anyMatch(kind -> kind.isInstance(cause)));
  }
}
