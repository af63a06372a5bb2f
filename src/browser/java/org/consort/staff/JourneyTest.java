package org.consort.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.consort.borrowing.workflow.Event;
import org.consort.borrowing.workflow.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JourneyTest {
  private final StaffWorld world = new StaffWorld();
  private final Chromium chromium = new Chromium();
  private final Page page = chromium.window(1280, 860);

  @AfterEach
  void close() {
    chromium.close();
    world.close();
  }

  @Test
  void signsInOpensAnOrderAndARequestAndSeesItMoveOn() {
    world.order("Invisible cities", "42.50");
    world.order("Marcovaldo, or the seasons in the city", "4000.00");
    String request = world.request();
    world.happens(request, new Event.PatronVerified("UNDERGRAD"));

    open("/");
    look("sign-in");
    signIn();
    look("today");
    lookAtOrders();
    lookAtRequests(request);
    lookAtWebhooks();

    page.getByRole(AriaRole.BUTTON, named("Sign out")).click();
    assertThat(page).hasURL(address("/staff/sign-in"));
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void readsWellWithNothingToShow() {
    open("/staff");
    signIn();
    open("/staff/orders");
    assertThat(page.getByText("No orders yet")).isVisible();
    look("orders-empty");
    open("/staff/requests");
    assertThat(page.getByText("No requests yet")).isVisible();
    look("requests-empty");
    open("/staff/nowhere");
    look("error");
  }

  private void lookAtOrders() {
    page.getByRole(AriaRole.LINK, named("Orders")).click();
    assertThat(live()).hasText("Live");
    look("orders");

    world.order("Under the jaguar sun", "10.00");
    assertThat(page.getByRole(AriaRole.LINK, named("Under the jaguar sun"))).isVisible();

    page.getByRole(AriaRole.LINK, named("Invisible cities")).click();
    assertThat(page.getByRole(AriaRole.HEADING, named("What was decided, and why"))).isVisible();
    look("order");
    open("/staff/orders");
    page.getByRole(AriaRole.LINK, named("Marcovaldo, or the seasons in the city")).click();
    assertThat(page.getByRole(AriaRole.HEADING, named("Waits for you"))).isVisible();
    look("order-in-review");
  }

  private void lookAtRequests(String request) {
    page.getByRole(AriaRole.LINK, named("Borrowing")).click();
    look("requests");
    page.getByRole(AriaRole.LINK, named("The left hand of darkness")).click();
    assertThat(live()).hasText("Live");
    assertThat(page.locator("#stage")).hasText("the home library lets the patron borrow");

    world.happens(request, new Event.SupplierChosen("SOU", Route.TWO_LIBRARIES));
    assertThat(page.locator("#stage")).hasText("a lender is chosen");
    assertThat(page.locator(".drawing .here title")).hasText("RESOLVED");
    look("request");

    page.getByRole(AriaRole.NAVIGATION, named("Where you are"))
        .getByRole(AriaRole.LINK)
        .click();
    page.getByLabel("Stage").selectOption("LOANED");
    assertThat(page.getByText("Nothing fits")).isVisible();
    followsTheListThatIsShown(request);
  }

  private void lookAtWebhooks() {
    page.getByRole(AriaRole.LINK, named("Webhooks")).click();
    assertThat(page.getByText("Nobody listens yet")).isVisible();
    look("webhooks-empty");
    assertThat(live()).hasText("Live");

    world.listens("The hub", "/with/a/long/path/of/many/parts/that/nobody/shortened?token=1");
    world.lends("7001");
    world.lends("7002", 410);
    world.lends("7003", 503);
    assertThat(page.getByRole(AriaRole.HEADING, named("Messages to The hub"))).isVisible();
    assertThat(page.getByText("Trying again").first()).isVisible();
    look("webhooks");
  }

  /// The stream that was opened with the page knows nothing of a list that was chosen since.
  private void followsTheListThatIsShown(String request) {
    open("/staff/requests?stage=LOANED");
    assertThat(live()).hasText("Live");
    page.getByLabel("Stage").selectOption("");
    assertThat(page.getByRole(AriaRole.TABLE)).containsText("a lender is chosen");

    world.happens(request, new Event.PatronCancelled("patron", "found it elsewhere"));
    assertThat(page.getByRole(AriaRole.TABLE)).containsText("called off");
  }

  private void look(String name) {
    Chromium.picture(page, name);
    assertThat(Chromium.barriers(page)).isEmpty();
    assertThat(Chromium.fitsAPhone(page)).as(name + " fits a phone").isTrue();
  }

  private void signIn() {
    page.getByLabel("Name").fill("vera");
    page.getByLabel("Password").fill(StaffWorld.PASSWORD);
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.HEADING, named("Today"))).isVisible();
  }

  private com.microsoft.playwright.Locator live() {
    return page.locator("[data-live-sign]");
  }

  private void open(String path) {
    page.navigate(address(path));
  }

  private String address(String path) {
    return "http://localhost:" + world.port() + path;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
