package org.consort.api.acq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.consort.api.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VendorSearchTest {
  private static final String VENDORS = "/acq/vendors";

  private final OrderApi api = new OrderApi();
  private final Caller caller = api.vendor();

  @BeforeEach
  void addVendors() {
    add("ALBA", servedBy("MAIN") + ", \"account\": [" + account("A-1", "MAIN") + "]");
    add("BOND", "\"account\": [" + account("B-1", "SCI") + "]");
    add("CLIO", servedBy("01TST_NOR") + ", \"account\": [" + account("C-1", "SCI") + "]");
  }

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void canFindVendorsByTheirLibrariesOrThoseOfTheirAccounts() {
    assertThat(found("q=library~MAIN")).containsExactly("ALBA", "CLIO", "HARB");
    assertThat(found("q=library~sci")).containsExactly("BOND", "CLIO", "HARB");
    assertThat(found("q=library~01tst_nor")).containsExactly("CLIO", "HARB");
    assertThat(found("q=library~NONE")).isEmpty();
    assertThat(found("q=library~SCI&status=inactive")).isEmpty();
    assertThat(caller.inXml().get(VENDORS + "?q=library~SCI&limit=1&offset=1").body())
        .contains("total_record_count=\"3\"")
        .contains("<code>CLIO</code>")
        .doesNotContain("<code>BOND</code>");
    assertThat(api.library().south().get(VENDORS + "?q=library~MAIN").at("/total_record_count"))
        .isEqualTo("0");
  }

  @Test
  void findsAVendorByWhatWasLastSaidOfIt() {
    caller.put(VENDORS + "/ALBA", vendor("ALBA", servedBy("DCB")));

    assertThat(found("q=library~MAIN")).containsExactly("CLIO", "HARB");
    assertThat(found("q=library~DCB")).containsExactly("ALBA", "CLIO", "HARB");
  }

  @Test
  void findsVendorsThatWereThereBeforeByTheirLibraries() throws IOException {
    String update = migration().split(";\n")[1];
    api.library()
        .database()
        .change(tx -> tx.handle().execute("UPDATE vendor SET libraries = '{}'"));
    assertThat(found("q=library~MAIN")).contains("BOND");

    api.library().database().change(tx -> tx.handle().execute(update));

    assertThat(found("q=library~MAIN")).containsExactly("ALBA", "CLIO", "HARB");
    assertThat(found("q=library~SCI")).containsExactly("BOND", "CLIO", "HARB");
  }

  @Test
  void cannotFindVendorsByInterfacesSinceNoneAreKept() {
    assertThat(caller.get(VENDORS + "?q=interface_name~X").errorCode()).isEqualTo("60106");
    assertThat(caller.inXml().get(VENDORS + "?q=interface_name~X").body())
        .contains("<errorCode>60106</errorCode>");
  }

  private Iterable<String> found(String query) {
    Caller.Answer answer = caller.get(VENDORS + "?" + query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return StreamSupport.stream(answer.json().at("/vendor").spliterator(), false)
        .map(vendor -> vendor.at("/code").asString())
        .toList();
  }

  private void add(String code, String more) {
    Caller.Answer added = caller.post(VENDORS, vendor(code, more));
    assertThat(added.status()).as(added.body()).isEqualTo(200);
  }

  private static String vendor(String code, String more) {
    return "{\"code\": \"%s\", \"name\": \"%s\", %s}".formatted(code, code, more);
  }

  private static String servedBy(String library) {
    return "\"library\": [{\"code\": {\"value\": \"%s\"}}]".formatted(library);
  }

  private static String account(String code, String library) {
    return "{\"code\": \"%s\", %s}".formatted(code, servedBy(library));
  }

  private static String migration() throws IOException {
    return Files.readString(Path.of("src/main/resources/db/migration/V221__vendor_libraries.sql"));
  }
}
