package org.consort.alma.wire;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/// Reads one component of a record; made once per component, since it is called for every value
/// that goes out, and several times as fast as reflection.
@FunctionalInterface
public interface Getter {
  @Nullable Object of(Object owner);

  static Getter of(RecordComponent component) {
    try {
      MethodHandle accessor = MethodHandles.publicLookup().unreflect(component.getAccessor());
      return MethodHandleProxies.asInterfaceInstance(Getter.class, accessor);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
