package org.consort.alma.wire;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes the values of all components out of a record at once. The accessors are put together into
/// one function, which the machine compiles as one; to call each by itself takes twice as long.
final class Components {
  private Components() {}

  @SuppressWarnings("unchecked") // What the function takes and gives is what the handle below does.
  static Function<Object, @Nullable Object[]> of(Class<?> type) {
    MethodHandle[] accessors =
        Stream.of(type.getRecordComponents())
            .map(Components::accessor)
            .toArray(MethodHandle[]::new);
    MethodHandle gather =
        MethodHandles.identity(Object[].class).asCollector(Object[].class, accessors.length);
    MethodHandle each = MethodHandles.filterArguments(gather, 0, accessors);
    MethodHandle all =
        MethodHandles.permuteArguments(
            each, methodType(Object[].class, Object.class), new int[accessors.length]);
    return MethodHandleProxies.asInterfaceInstance(Function.class, all);
  }

  private static MethodHandle accessor(RecordComponent component) {
    try {
      return MethodHandles.lookup()
          .unreflect(component.getAccessor())
          .asType(methodType(Object.class, Object.class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
