package org.yibiao.hub.access.signatures;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of signed requests ({@code yibiao.access.signatures.*}).
 *
 * @param keys public keys by department and name, such as {@code keys.tax.2026a}: PEM, or its
 *     Base64 text alone (SubjectPublicKeyInfo, RFC 5280). A department may have several, so that a
 *     new one works before the old one ends.
 */
@ConfigurationProperties("yibiao.access.signatures")
record SignatureSettings(@DefaultValue Map<String, Map<String, String>> keys) {}
