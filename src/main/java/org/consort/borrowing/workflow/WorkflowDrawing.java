package org.consort.borrowing.workflow;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The workflow as an SVG picture: the way of a loan runs down the middle, detours stand to the
/// left, other endings to the right. Lines are the rows of the table; their titles name the events.
public final class WorkflowDrawing {
  private static final int BOX_WIDTH = 270;
  private static final int BOX_HEIGHT = 34;
  private static final int ROW_HEIGHT = 62;
  private static final int COLUMN_WIDTH = 400;
  private static final int MARGIN = 24;

  /// Column (0 left, 1 middle, 2 right) and row of each stage.
  private record Place(int column, int row) {}

  private static final Map<Stage, Place> PLACES =
      new EnumMap<>(
          Map.ofEntries(
              entry(Stage.SUBMITTED_TO_DCB, new Place(1, 0)),
              entry(Stage.PATRON_VERIFIED, new Place(1, 1)),
              entry(Stage.RESOLVED, new Place(1, 2)),
              entry(Stage.REQUEST_PLACED_AT_SUPPLYING_AGENCY, new Place(1, 3)),
              entry(Stage.CONFIRMED, new Place(1, 4)),
              entry(Stage.REQUEST_PLACED_AT_BORROWING_AGENCY, new Place(1, 5)),
              entry(Stage.REQUEST_PLACED_AT_PICKUP_AGENCY, new Place(1, 6)),
              entry(Stage.PICKUP_TRANSIT, new Place(1, 7)),
              entry(Stage.RECEIVED_AT_PICKUP, new Place(1, 8)),
              entry(Stage.READY_FOR_PICKUP, new Place(1, 9)),
              entry(Stage.LOANED, new Place(1, 10)),
              entry(Stage.RETURN_TRANSIT, new Place(1, 11)),
              entry(Stage.COMPLETED, new Place(1, 12)),
              entry(Stage.FINALISED, new Place(1, 13)),
              entry(Stage.NOT_SUPPLIED_CURRENT_SUPPLIER, new Place(0, 2)),
              entry(Stage.LOST, new Place(0, 11)),
              entry(Stage.HANDED_OFF_AS_LOCAL, new Place(0, 4)),
              entry(Stage.NO_ITEMS_SELECTABLE_AT_ANY_AGENCY, new Place(0, 1)),
              entry(Stage.CANCELLED, new Place(2, 5)),
              entry(Stage.RETURNING_UNFILLED, new Place(2, 8))));

  private record Line(Stage from, Stage to) {}

  private WorkflowDrawing() {}

  /// @param here the stage to mark; none is marked when null
  /// @param passed stages drawn as gone through
  public static String svg(@Nullable Stage here, Set<Stage> passed) {
    int width = 2 * MARGIN + 2 * COLUMN_WIDTH + BOX_WIDTH;
    int height = 2 * MARGIN + 13 * ROW_HEIGHT + BOX_HEIGHT;
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" \
        aria-label="The life of a borrowing request" font-family="system-ui, sans-serif" font-size="12">
        <defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" \
        orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="#64748b"/></marker></defs>
        """
            .formatted(width, height));
    lines().forEach((line, events) -> svg.append(line(line, events)));
    for (Stage stage : Stage.values()) {
      svg.append(box(stage, stage == here, passed.contains(stage)));
    }
    return svg.append("</svg>\n").toString();
  }

  private static Map<Line, String> lines() {
    return BorrowingWorkflow.TRANSITIONS.stream()
        .flatMap(row -> row.from().stream().map(from -> new Drawn(new Line(from, row.to()), row)))
        .filter(drawn -> drawn.line().from() != drawn.line().to())
        .collect(
            Collectors.groupingBy(
                Drawn::line,
                LinkedHashMap::new,
                Collectors.mapping(
                    drawn -> drawn.row().eventName(),
                    Collectors.collectingAndThen(
                        Collectors.toCollection(java.util.LinkedHashSet::new),
                        names -> String.join(", ", names)))));
  }

  private record Drawn(Line line, Transition row) {}

  private static String box(Stage stage, boolean here, boolean passed) {
    int x = left(stage);
    int y = top(stage);
    String fill = here ? "#0f766e" : passed ? "#ccfbf1" : "#ffffff";
    String ink = here ? "#ffffff" : "#0f172a";
    return """
    <g class="stage%s"><title>%s</title>\
    <rect x="%d" y="%d" width="%d" height="%d" rx="6" fill="%s" stroke="#334155"/>\
    <text x="%d" y="%d" text-anchor="middle" font-size="10" font-weight="600" fill="%s">%s</text>\
    <text x="%d" y="%d" text-anchor="middle" font-size="10" fill="%s">%s</text></g>
    """
        .formatted(
            here ? " here" : passed ? " passed" : "",
            stage,
            x,
            y,
            BOX_WIDTH,
            BOX_HEIGHT,
            fill,
            x + BOX_WIDTH / 2,
            y + 14,
            ink,
            stage,
            x + BOX_WIDTH / 2,
            y + 28,
            ink,
            stage.meaning());
  }

  private static String line(Line line, String events) {
    Place from = place(line.from());
    Place to = place(line.to());
    String path =
        from.column() != to.column()
            ? across(line, from.column() < to.column())
            : to.row() == from.row() + 1 ? down(line) : around(line, to.row() - from.row());
    boolean straight = from.column() == to.column() && to.row() == from.row() + 1;
    return """
    <g class="row"><title>%s</title><path d="%s" fill="none" stroke="#94a3b8" marker-end="url(#tip)"/>%s</g>
    """
        .formatted(events, path, straight ? label(line, events) : "");
  }

  private static String label(Line line, String events) {
    return "<text x=\"%d\" y=\"%d\" font-size=\"10\" fill=\"#475569\">%s</text>"
        .formatted(middle(line.from()) + 8, top(line.to()) - 10, events);
  }

  private static String down(Line line) {
    return "M%d %d V%d"
        .formatted(middle(line.from()), top(line.from()) + BOX_HEIGHT, top(line.to()));
  }

  /// Rows of one column that are not neighbours are joined by a bow beside the column; the further
  /// apart they are, the wider it is.
  private static String around(Line line, int rows) {
    int side = rows > 0 ? left(line.from()) : left(line.from()) + BOX_WIDTH;
    int bow = rows > 0 ? side - 12 - 8 * rows : side + 12 - 8 * rows;
    int start = top(line.from()) + BOX_HEIGHT / 2 + 6;
    int end = top(line.to()) + BOX_HEIGHT / 2 - 6;
    return "M%d %d C%d %d %d %d %d %d".formatted(side, start, bow, start, bow, end, side, end);
  }

  private static String across(Line line, boolean rightwards) {
    int from = rightwards ? left(line.from()) + BOX_WIDTH : left(line.from());
    int to = rightwards ? left(line.to()) : left(line.to()) + BOX_WIDTH;
    int start = top(line.from()) + BOX_HEIGHT / 2;
    int end = top(line.to()) + BOX_HEIGHT / 2;
    int bend = (from + to) / 2;
    return "M%d %d C%d %d %d %d %d %d".formatted(from, start, bend, start, bend, end, to, end);
  }

  private static Place place(Stage stage) {
    Place place = PLACES.get(stage);
    if (place == null) {
      throw new IllegalStateException(stage + " has no place in the drawing");
    }
    return place;
  }

  private static int left(Stage stage) {
    return MARGIN + place(stage).column() * COLUMN_WIDTH;
  }

  private static int middle(Stage stage) {
    return left(stage) + BOX_WIDTH / 2;
  }

  private static int top(Stage stage) {
    return MARGIN + place(stage).row() * ROW_HEIGHT;
  }
}
