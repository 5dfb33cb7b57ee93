package org.yibiao.hub.access;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Enters logins and the giving of tokens, and counts those that failed. */
@Component
class LoginJournal {

  private static final String LOGIN = "login";
  private static final String TOKEN = "token";

  private final AccessJournal journal;
  private final People people;
  private final DepartmentLogins departments;

  LoginJournal(AccessJournal journal, People people, DepartmentLogins departments) {
    this.journal = journal;
    this.people = people;
    this.departments = departments;
  }

  /** A client got no token. */
  public static final class TokenRefused extends AbstractAuthenticationFailureEvent {
    private static final long serialVersionUID = 1L;

    /** Made by Spring Security, which wants both public. */
    public TokenRefused(Authentication client, AuthenticationException why) {
      super(client, why);
    }
  }

  /** Without it, nobody would hear of clients with a wrong secret. */
  @Configuration(proxyBeanMethods = false)
  static class Events {
    @Bean
    DefaultAuthenticationEventPublisher loginEvents(ApplicationEventPublisher publisher) {
      DefaultAuthenticationEventPublisher events =
          new DefaultAuthenticationEventPublisher(publisher);
      events.setAdditionalExceptionMappings(
          Map.of(OAuth2AuthenticationException.class, TokenRefused.class));
      return events;
    }
  }

  @EventListener
  void loggedIn(InteractiveAuthenticationSuccessEvent event) {
    journal.loggedIn(LOGIN, event.getAuthentication().getName(), "page");
  }

  @EventListener
  void loggedIn(TrustedIssuers.LoggedInElsewhere event) {
    journal.loggedIn(LOGIN, event.name(), event.provider());
  }

  @EventListener
  void given(AuthenticationSuccessEvent event) {
    if (event.getAuthentication() instanceof OAuth2AccessTokenAuthenticationToken token) {
      String client = token.getRegisteredClient().getClientId();
      journal.loggedIn(
          TOKEN, subject(token.getAccessToken().getTokenValue()).orElse(client), client);
    }
  }

  @EventListener
  void failed(AbstractAuthenticationFailureEvent event) {
    Authentication login = event.getAuthentication();
    String address =
        login.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    boolean isToken = event instanceof TokenRefused;
    journal.failed(
        isToken ? TOKEN : LOGIN, actor(login.getName()), address, reason(event.getException()));
  }

  /** A name that nobody has is not kept: it may be a password that was typed into the wrong box. */
  private String actor(String name) {
    boolean isKnown = departments.department(name).isPresent() || people.find(name).isPresent();
    return isKnown ? name : AccessJournal.ANONYMOUS;
  }

  private static String reason(AuthenticationException e) {
    if (e instanceof OAuth2AuthenticationException refused) {
      return refused.getError().getErrorCode();
    }
    return e instanceof LockedException ? "too-many-wrong-passwords" : "wrong-password";
  }

  private static Optional<String> subject(String token) {
    try {
      return Optional.ofNullable(SignedJWT.parse(token).getJWTClaimsSet().getSubject());
    } catch (ParseException e) {
      return Optional.empty();
    }
  }
}
