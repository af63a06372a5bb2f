package org.consort.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.staff.StaffWorld.PASSWORD;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffSiteTest {
  private StaffWorld world;

  @BeforeAll
  void open() {
    world = new StaffWorld();
  }

  @AfterAll
  void close() {
    world.close();
  }

  @Test
  void theRootLeadsToTheStaffPagesAndTheyLeadToSigningIn() {
    assertThat(leadsTo(visitor().get("/"))).isEqualTo("/staff");
    assertThat(leadsTo(visitor().get("/staff"))).isEqualTo("/staff/sign-in");
    assertThat(leadsTo(visitor().get("/staff/orders")))
        .isEqualTo("/staff/sign-in?to=%2Fstaff%2Forders");
  }

  @Test
  void signsInAndOut() {
    StaffBrowsing vera = visitor();

    HttpResponse<String> signedIn = vera.signIn("vera", PASSWORD, "/staff/orders");
    HttpResponse<String> start = vera.get("/staff");

    assertThat(leadsTo(signedIn)).isEqualTo("/staff/orders");
    assertThat(start.statusCode()).isEqualTo(200);
    assertThat(start.body()).contains("Vera Holm");

    vera.post("/staff/sign-out", Map.of("form_token", StaffBrowsing.formToken(start.body())));
    assertThat(leadsTo(vera.get("/staff"))).isEqualTo("/staff/sign-in");
  }

  @Test
  void keepsTheSessionInACookieThatScriptsCannotRead() {
    HttpResponse<String> signedIn = visitor().signIn("vera", PASSWORD);

    assertThat(signedIn.headers().allValues("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith("consort_session="))
        .singleElement()
        .asString()
        .contains("HttpOnly", "SameSite=Lax", "Path=/staff")
        .doesNotContain("Secure");
  }

  @Test
  void marksTheCookieSecureBehindHttps() {
    HttpResponse<String> page = visitor().get("/staff/sign-in", "X-Forwarded-Proto", "https");

    assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).contains("; Secure");
  }

  @Test
  void refusesAWrongPasswordAndAnUnknownNameInTheSameWords() {
    HttpResponse<String> wrong = visitor().signIn("vera", "not it");
    HttpResponse<String> unknown = visitor().signIn("nobody", "not it");

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("do not go together");
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(unknown.body()).contains("do not go together");
  }

  @Test
  void signsNobodyInByAFormThatIsNotOurs() {
    HttpResponse<String> reply =
        visitor()
            .post(
                "/staff/sign-in",
                Map.of("form_token", "made up", "name", "vera", "password", PASSWORD));

    assertThat(reply.statusCode()).isEqualTo(403);
    assertThat(reply.headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.startsWith("consort_session="));
  }

  @Test
  void doesNothingForAFormWithoutItsToken() {
    StaffBrowsing vera = visitor();
    vera.signIn("vera", PASSWORD);

    HttpResponse<String> reply = vera.post("/staff/sign-out", Map.of("form_token", "made up"));

    assertThat(reply.statusCode()).isEqualTo(403);
    assertThat(vera.get("/staff").statusCode()).isEqualTo(200);
  }

  @Test
  void leadsNowhereElseAfterSigningIn() {
    for (String trap : List.of("https://evil.example/", "//evil.example", "/staff/../x y", "/x")) {
      assertThat(leadsTo(visitor().signIn("vera", PASSWORD, trap))).startsWith("/staff");
    }
  }

  @Test
  void servesAssetsThatABrowserMayKeepForAYear() {
    String page = visitor().get("/staff/sign-in").body();
    Matcher assets =
        Pattern.compile("/staff/assets/[a-z]+-[0-9a-f]{16}\\.(css|js|svg)").matcher(page);

    List<String> found = assets.results().map(asset -> asset.group()).distinct().toList();

    assertThat(found).hasSize(5);
    for (String asset : found) {
      HttpResponse<String> reply = visitor().get(asset);
      assertThat(reply.statusCode()).isEqualTo(200);
      assertThat(reply.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }
  }

  @Test
  void allowsOnlyItsOwnScriptsAndStyles() {
    HttpResponse<String> page = visitor().get("/staff/sign-in");

    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.body()).doesNotContain("<style", " style=", " onclick=", "<script>");
  }

  @Test
  void saysInWordsThatAPageIsNotThere() {
    HttpResponse<String> reply = visitor().get("/staff/nowhere");

    assertThat(reply.statusCode()).isEqualTo(404);
    assertThat(reply.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(reply.body()).contains("There is nothing at this address.");
  }

  @Test
  void saysThatAnAddressIsTooLongToBeRead() {
    HttpResponse<String> reply = visitor().get("/staff/" + "x".repeat(20_000));

    assertThat(reply.statusCode()).isEqualTo(414);
    assertThat(reply.body()).contains("The request could not be read.");
  }

  private StaffBrowsing visitor() {
    return world.visitor();
  }

  private static String leadsTo(HttpResponse<String> reply) {
    assertThat(reply.statusCode()).isBetween(300, 399);
    return reply.headers().firstValue("Location").orElseThrow();
  }
}
