package org.consort.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The routes of one part of the site, found segment by segment. A slash at the end of a path is
/// ignored; an exact segment wins over one in braces.
final class Routes {
  private final Branch root = new Branch();

  Routes(List<Route> routes) {
    routes.forEach(this::add);
  }

  /// What a path led to.
  sealed interface Found {
    record Match(Handler handler, Map<String, String> segments) implements Found {}

    record OtherMethods(List<String> allowed) implements Found {}

    record Nothing() implements Found {}
  }

  /// @param path below the part's own prefix, percent-encoded
  Found find(String method, String path) {
    List<String> taken = new ArrayList<>();
    Branch branch = root;
    for (String segment : split(path)) {
      Branch next = branch.exact.get(segment);
      if (next == null) {
        next = branch.any;
        taken.add(QueryText.decode(segment, false));
      }
      if (next == null) {
        return new Found.Nothing();
      }
      branch = next;
    }
    return branch.answer(method, taken);
  }

  private void add(Route route) {
    Branch branch = root;
    List<String> names = new ArrayList<>();
    for (String segment : split(route.pattern())) {
      if (segment.startsWith("{")) {
        names.add(segment.substring(1, segment.length() - 1));
        branch = branch.anySegment();
      } else {
        branch = branch.exact.computeIfAbsent(segment, _ -> new Branch());
      }
    }
    End previous = branch.ends.put(route.method(), new End(route.handler(), names));
    if (previous != null) {
      throw new IllegalStateException("two routes for " + route.method() + " " + route.pattern());
    }
  }

  private static List<String> split(String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : path.split("/", -1)) {
      segments.add(segment);
    }
    if (!segments.isEmpty() && segments.getFirst().isEmpty()) {
      segments.removeFirst();
    }
    if (!segments.isEmpty() && segments.getLast().isEmpty()) {
      segments.removeLast();
    }
    return segments;
  }

  private record End(Handler handler, List<String> names) {}

  private static final class Branch {
    final Map<String, Branch> exact = new HashMap<>();
    final Map<String, End> ends = new TreeMap<>();
    @Nullable Branch any;

    Branch anySegment() {
      Branch branch = any;
      if (branch == null) {
        branch = new Branch();
        any = branch;
      }
      return branch;
    }

    Found answer(String method, List<String> taken) {
      End end = ends.get(method);
      if (end == null) {
        return ends.isEmpty()
            ? new Found.Nothing()
            : new Found.OtherMethods(List.copyOf(ends.keySet()));
      }
      Map<String, String> segments = new LinkedHashMap<>();
      for (int i = 0; i < taken.size(); i++) {
        segments.put(end.names().get(i), taken.get(i));
      }
      return new Found.Match(end.handler(), segments);
    }
  }
}
