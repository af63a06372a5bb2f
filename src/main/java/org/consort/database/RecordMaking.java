package org.consort.database;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.util.function.Function;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.module.SimpleValueInstantiators;

/// Makes records out of what Jackson has read of them. Jackson itself adapts a record's constructor
/// to a list of arguments anew for each record it makes, which was half the time it took to read a
/// user; here that is done once.
@SuppressWarnings("serial")
final class RecordMaking extends SimpleValueInstantiators {
  @Override
  public ValueInstantiator modifyValueInstantiator(
      DeserializationConfig config, BeanDescription.Supplier of, ValueInstantiator usual) {
    return usual instanceof StdValueInstantiator standard
            && standard.getValueClass().isRecord()
            && standard.getWithArgsCreator() != null
            && standard.getWithArgsCreator().getAnnotated() instanceof Constructor<?> constructor
        ? new Maker(standard, constructor)
        : usual;
  }

  private static final class Maker extends StdValueInstantiator {
    private final Function<Object[], Object> making;

    Maker(StdValueInstantiator usual, Constructor<?> constructor) {
      super(usual);
      constructor.setAccessible(true);
      this.making = making(constructor);
    }

    @SuppressWarnings("unchecked") // What the function takes and gives is what the handle does.
    private static Function<Object[], Object> making(Constructor<?> constructor) {
      try {
        MethodHandle spread =
            MethodHandles.lookup()
                .unreflectConstructor(constructor)
                .asSpreader(Object[].class, constructor.getParameterCount());
        return MethodHandleProxies.asInterfaceInstance(Function.class, spread);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("cannot make " + constructor, e);
      }
    }

    @Override
    public Object createFromObjectWith(DeserializationContext context, Object[] arguments) {
      try {
        return making.apply(arguments);
      } catch (RuntimeException e) {
        throw rewrapCtorProblem(context, e);
      }
    }
  }
}
