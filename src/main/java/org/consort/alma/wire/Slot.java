package org.consort.alma.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/// One component of a record, and how it travels.
///
/// @param wrapper the element around a list in XML; empty where there is none
record Slot(
    int place,
    String name,
    SerializedString key,
    String wrapper,
    Kind kind,
    Manner manner,
    Bounds bounds,
    @Nullable Object absent) {

  /// What the annotations say.
  record Manner(
      boolean attribute, boolean text, boolean quoted, boolean keepEmpty, boolean spelled) {}

  /// What [Longest] says.
  record Bounds(int entries, int characters) {
    static Bounds of(RecordComponent component, Kind kind) {
      Longest own = component.getAnnotation(Longest.class);
      Longest ofAll = component.getDeclaringRecord().getAnnotation(Longest.class);
      int usual = ofAll == null ? Integer.MAX_VALUE : ofAll.value();
      if (own == null) {
        return new Bounds(Integer.MAX_VALUE, usual);
      }
      return kind instanceof Kind.Many
          ? new Bounds(own.value(), usual)
          : new Bounds(Integer.MAX_VALUE, own.value());
    }
  }

  static Slot of(RecordComponent component, int place, String element) {
    Kind kind = kind(component.getGenericType());
    String name = name(component, kind);
    return new Slot(
        place,
        name,
        new SerializedString(key(component, kind, name)),
        kind instanceof Kind.Many ? wrapper(component, name, element) : "",
        kind,
        new Manner(
            component.isAnnotationPresent(Attribute.class),
            component.isAnnotationPresent(Text.class),
            component.isAnnotationPresent(Quoted.class),
            component.isAnnotationPresent(KeepEmpty.class),
            component.isAnnotationPresent(Spelled.class)),
        Bounds.of(component, kind),
        absent(component.getType()));
  }

  /// What was read, as the object has it.
  Object asRead(Object value) {
    return manner.spelled() && value instanceof String words ? Names.code(words) : value;
  }

  private static String name(RecordComponent component, Kind kind) {
    if (kind instanceof Kind.Marc) {
      return Shape.MARC_ELEMENT;
    }
    Named named = component.getAnnotation(Named.class);
    return named == null ? Names.snakeCase(component.getName()) : named.value();
  }

  private static String key(RecordComponent component, Kind kind, String name) {
    if (kind instanceof Kind.Marc) {
      return Shape.MARC_KEY;
    }
    Named named = component.getAnnotation(Named.class);
    return named == null || named.json().isEmpty() ? name : named.json();
  }

  // A list document is named like its list: no wrapper in between.
  private static String wrapper(RecordComponent component, String name, String element) {
    Named named = component.getAnnotation(Named.class);
    String plural = named == null || named.plural().isEmpty() ? Names.plural(name) : named.plural();
    return plural.equals(element) ? "" : plural;
  }

  private static Kind kind(Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      return new Kind.Many(kind(generic.getActualTypeArguments()[0]));
    }
    Class<?> plain = (Class<?>) type;
    if (plain == RecordXml.class) {
      return new Kind.Marc();
    }
    if (plain.isRecord()) {
      return new Kind.Nested(plain);
    }
    return Scalar.of(plain)
        .<Kind>map(Kind.Single::new)
        .orElseThrow(() -> new IllegalStateException("no way to write a " + plain));
  }

  private static @Nullable Object absent(Class<?> type) {
    if (type == int.class) {
      return 0;
    }
    if (type == boolean.class) {
      return false;
    }
    return type == List.class ? List.of() : null;
  }
}
