package org.yibiao.hub.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Publishes the standard: every file of every version at {@code /standard/<version>/…}, the address
 * that stays the same as long as the version does. A file's ETag is its digest; who has it asks
 * again and gets 304.
 */
@Configuration(proxyBeanMethods = false)
class StandardFiles implements WebMvcConfigurer {

  private final Map<URI, String> digests = new ConcurrentHashMap<>();

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/standard/**")
        .addResourceLocations("classpath:/standard/")
        .setUseLastModified(false)
        .setEtagGenerator(this::digest)
        .setCacheControl(CacheControl.noCache().cachePublic());
  }

  /** The files of a running hub never change, so that each is read for this but once. */
  private String digest(Resource file) {
    try {
      return digests.computeIfAbsent(file.getURI(), address -> sha256(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(Resource file) {
    try (InputStream in = file.getInputStream()) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      return '"' + HexFormat.of().formatHex(digest) + '"';
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
