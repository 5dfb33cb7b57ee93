package org.yibiao.hub.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The page on which people log in. */
@RestController
class LoginPage {

  private static final String WRONG =
      "<p class=\"notice bad\" role=\"alert\">账号或密码不对，或该账号已暂停登录。"
          + " <span lang=\"en\">Name or password is wrong, or the login is locked for now.</span></p>";

  private final String page;

  LoginPage() throws IOException {
    page = new ClassPathResource("pages/login.html").getContentAsString(StandardCharsets.UTF_8);
  }

  @GetMapping(LoginServer.PAGE)
  ResponseEntity<String> show(
      CsrfToken token, @RequestParam(name = "error", required = false) String error) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .cacheControl(CacheControl.noStore())
        .body(
            page.replace("{notice}", error == null ? "" : WRONG)
                .replace("{token-name}", HtmlUtils.htmlEscape(token.getParameterName()))
                .replace("{token}", HtmlUtils.htmlEscape(token.getToken())));
  }
}
