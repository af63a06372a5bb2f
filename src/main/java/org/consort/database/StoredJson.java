package org.consort.database;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Records as JSON text for columns that are kept and read as a whole. Our own form, not one that
/// anybody outside reads: components by name, nulls left out, unknown names ignored.
public final class StoredJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(p -> p.withValueInclusion(JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .addModule(new SimpleModule().setValueInstantiators(new RecordMaking()))
          .build();

  private static final ObjectReader TEXTS =
      MAPPER.readerFor(new TypeReference<Map<String, String>>() {});

  private static final ClassValue<ObjectReader> READERS =
      new ClassValue<>() {
        @Override
        protected ObjectReader computeValue(Class<?> type) {
          return MAPPER.readerFor(type);
        }
      };

  private StoredJson() {}

  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  public static <T> T read(Class<T> type, String json) {
    return READERS.get(type).readValue(json);
  }

  /// An object whose values are all texts, its names in the order of the text.
  public static Map<String, String> texts(String json) {
    return TEXTS.readValue(json);
  }
}
