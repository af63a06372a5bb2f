package org.consort.alma.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How one record class travels; worked out once per class.
final class Shape {
  static final String MARC_KEY = "anies";
  static final String MARC_ELEMENT = "record";

  private static final ClassValue<Shape> KNOWN =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(type);
        }
      };

  private final String element;
  private final String otherElement;
  private final List<Slot> slots;
  private final Map<String, Slot> byName = new HashMap<>();
  private final @Nullable Slot text;
  private final @Nullable Object[] absent;
  private final Constructor<?> constructor;
  private final Function<Object, @Nullable Object[]> components;

  private Shape(Class<?> type) {
    Named named = type.getAnnotation(Named.class);
    element = named == null ? Names.snakeCase(type.getSimpleName()) : named.value();
    otherElement = named == null ? "" : named.also();
    slots = slots(type);
    slots.forEach(slot -> byName.put(slot.key().getValue(), slot));
    slots.forEach(slot -> byName.putIfAbsent(slot.name(), slot));
    slots.stream()
        .filter(slot -> !slot.wrapper().isEmpty())
        .forEach(slot -> nameWrappers(slot, type.getRecordComponents()[slot.place()]));
    text = slots.stream().filter(slot -> slot.manner().text()).findFirst().orElse(null);
    absent = slots.stream().map(Slot::absent).toArray();
    constructor = constructor(type);
    components = Components.of(type);
  }

  private void nameWrappers(Slot slot, RecordComponent component) {
    byName.putIfAbsent(slot.wrapper(), slot);
    Named named = component.getAnnotation(Named.class);
    if (named != null && !named.also().isEmpty()) {
      byName.putIfAbsent(named.also(), slot);
    }
  }

  static Shape of(Class<?> type) {
    return KNOWN.get(type);
  }

  /// The name of the root element.
  String element() {
    return element;
  }

  boolean isRoot(String name) {
    return name.equals(element) || name.equals(otherElement);
  }

  List<Slot> slots() {
    return slots;
  }

  /// Found by its key, its element or the element around its list.
  @Nullable Slot slot(String name) {
    return byName.get(name);
  }

  Optional<Slot> text() {
    return Optional.ofNullable(text);
  }

  /// What a record has in the place of each slot.
  @Nullable Object[] values(Object object) {
    return components.apply(object);
  }

  /// A fresh set of values, each as it is when nothing was sent.
  @Nullable Object[] blank() {
    return Arrays.copyOf(absent, absent.length);
  }

  Object build(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot make a " + element, e);
    }
  }

  private List<Slot> slots(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    List<Slot> found = new ArrayList<>();
    for (int place = 0; place < components.length; place++) {
      found.add(Slot.of(components[place], place, element));
    }
    return List.copyOf(found);
  }

  private static Constructor<?> constructor(Class<?> type) {
    Class<?>[] parts =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getConstructor(parts);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
