package org.consort.staff;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Debian's browser, driven by a test, with pictures taken into `target/screenshots`. Whatever the
/// browser complains about on its console is kept.
final class Chromium implements AutoCloseable {
  private static final List<String> SWITCHES =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final Path PICTURES = Path.of("target/screenshots");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(Path.of("/usr/bin/chromium"))
                  .setArgs(SWITCHES));
  private final List<String> complaints = new ArrayList<>();

  /// A window with cookies of its own.
  Page window(int width, int height) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(ColorScheme.LIGHT));
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    return page;
  }

  List<String> complaints() {
    return complaints;
  }

  /// Takes the page as it is, then dark, then as wide as a phone.
  static void picture(Page page, String name) {
    var usual = page.viewportSize();
    shoot(page, name);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    shoot(page, name + "-dark");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(390, 844);
    shoot(page, name + "-phone");
    page.setViewportSize(usual.width, usual.height);
  }

  /// What stands in the way of people who use a keyboard or a screen reader, in light and in dark.
  static List<String> barriers(Page page) {
    List<String> barriers = new ArrayList<>(check(page));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    barriers.addAll(check(page));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    return barriers;
  }

  /// Whether the page has to be moved sideways on a phone.
  static boolean fitsAPhone(Page page) {
    var usual = page.viewportSize();
    page.setViewportSize(390, 844);
    Object fits =
        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
    page.setViewportSize(usual.width, usual.height);
    return Boolean.TRUE.equals(fits);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static List<String> check(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream().map(rule -> describe(page, rule)).toList();
  }

  private static String describe(Page page, Rule rule) {
    return page.url() + ": " + rule.getId() + " " + rule.getNodes().getFirst().getHtml();
  }

  private static void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
  }
}
