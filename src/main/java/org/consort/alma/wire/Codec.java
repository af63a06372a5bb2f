package org.consort.alma.wire;

/// Turns Alma's objects into bytes and back. Safe for any number of threads.
public final class Codec {
  /// How deep elements may stand in each other.
  public static final int DEEPEST = 50;

  /// The longest body that is read, in bytes.
  public static final int LARGEST = 5 * 1024 * 1024;

  private Codec() {}

  public static byte[] write(Object almaObject, Format format) {
    return format == Format.JSON ? json(almaObject) : xml(almaObject);
  }

  public static byte[] json(Object almaObject) {
    return JsonWriter.write(almaObject);
  }

  public static byte[] xml(Object almaObject) {
    return XmlWriter.write(almaObject);
  }

  /// Refuses an object for being longer than [Longest] allows. What others send is read however
  /// long it is; only who keeps it has to.
  ///
  /// @throws WireTrouble with the path of what is too long
  public static void measure(Object almaObject) {
    try {
      Measure.check(almaObject);
    } catch (WireTrouble trouble) {
      throw trouble.inside(Shape.of(almaObject.getClass()).element());
    }
  }

  /// @throws WireTrouble when the body is not one of these objects
  public static <T> T read(Class<T> type, byte[] body, Format format) {
    if (body.length == 0) {
      throw WireTrouble.empty();
    }
    if (body.length > LARGEST) {
      throw WireTrouble.tooLarge(body.length + " bytes", "at most " + LARGEST + " bytes");
    }
    Shape shape = Shape.of(type);
    try {
      return type.cast(
          format == Format.JSON ? JsonReader.read(shape, body) : XmlReader.read(shape, body));
    } catch (WireTrouble trouble) {
      throw trouble.kind() == WireTrouble.Kind.WRONG_VALUE
          ? trouble.inside(shape.element())
          : trouble;
    }
  }
}
