package org.consort.staff.frame;

import java.util.Optional;
import org.consort.base.Page;
import org.consort.web.Request;

/// Which part of a list a page shows, and the way to the parts before and after it.
///
/// @param path the list's address with its filters, ending in `?` or `&`
public record Pager(String path, Page page, int total) {
  private static final int ROWS = 50;

  /// The part that the query parameter `from` asks for; the first for anything odd.
  public static Page wanted(Request request) {
    return new Page(ROWS, request.query("from").flatMap(Pager::number).orElse(0));
  }

  public boolean isNeeded() {
    return page.offset() > 0 || total > page.limit();
  }

  public int first() {
    return Math.min(page.offset() + 1, total);
  }

  public int last() {
    return Math.min(page.offset() + page.limit(), total);
  }

  public Optional<String> before() {
    return page.offset() == 0
        ? Optional.empty()
        : Optional.of(path + "from=" + Math.max(0, page.offset() - page.limit()));
  }

  public Optional<String> after() {
    return last() >= total
        ? Optional.empty()
        : Optional.of(path + "from=" + (page.offset() + page.limit()));
  }

  private static Optional<Integer> number(String text) {
    boolean digits = text.length() <= 7 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }
}
