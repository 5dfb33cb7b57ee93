package org.yibiao.routes.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What the hub can be told of attachments, and what keeps it from starting. */
class AttachmentSettingsTest {

  @Test
  void without_any_files_are_kept_in_a_folder_up_to_100_megabytes() {
    AttachmentSettings settings = bind(Map.of("yibiao.attachments.at-once", "8"));

    assertThat(settings.store()).isEqualTo("file");
    assertThat(settings.maxSize().toMegabytes()).isEqualTo(100);
    assertThat(settings.mediaTypes()).contains("application/pdf");
  }

  @ParameterizedTest
  @CsvSource({
    "store, ftp, must be file or s3",
    "store, s3, must name a bucket",
    "max-size, 2GB, not above the standard's 1GB",
    "max-size, 0B, above zero",
    "media-types, Application/PDF, lower case",
    "at-once, 0, above zero",
    "within, PT0S, above zero",
    "unused-for, PT1H, not be less than a day"
  })
  void a_wrong_one_is_named_with_what_would_be_right(String name, String value, String right) {
    assertThatThrownBy(() -> bind(Map.of("yibiao.attachments." + name, value)))
        .rootCause()
        .isInstanceOf(WrongAttachmentSettings.class)
        .hasMessageStartingWith("yibiao.attachments.")
        .hasMessageContaining(right);
  }

  private static AttachmentSettings bind(Map<String, String> settings) {
    return new Binder(new MapConfigurationPropertySource(new HashMap<>(settings)))
        .bind("yibiao.attachments", AttachmentSettings.class)
        .get();
  }
}
