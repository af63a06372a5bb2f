package org.consort.alma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consort.alma.acq.Fund;
import org.consort.alma.acq.Funds;
import org.consort.alma.acq.Invoice;
import org.consort.alma.acq.Invoices;
import org.consort.alma.acq.PoLine;
import org.consort.alma.acq.Vendor;
import org.consort.alma.bibs.Bib;
import org.consort.alma.bibs.Bibs;
import org.consort.alma.bibs.Holding;
import org.consort.alma.bibs.Holdings;
import org.consort.alma.bibs.Item;
import org.consort.alma.bibs.Items;
import org.consort.alma.bibs.Portfolios;
import org.consort.alma.bibs.Representations;
import org.consort.alma.conf.Job;
import org.consort.alma.conf.JobInstances;
import org.consort.alma.conf.Jobs;
import org.consort.alma.conf.Libraries;
import org.consort.alma.conf.Library;
import org.consort.alma.conf.Location;
import org.consort.alma.conf.Locations;
import org.consort.alma.tasks.RequestedResources;
import org.consort.alma.users.BriefUsers;
import org.consort.alma.users.Fee;
import org.consort.alma.users.Fees;
import org.consort.alma.users.ItemLoan;
import org.consort.alma.users.ItemLoans;
import org.consort.alma.users.RequestOptions;
import org.consort.alma.users.User;
import org.consort.alma.users.UserRequest;
import org.consort.alma.users.UserRequests;
import org.consort.alma.wire.Codec;
import org.consort.alma.wire.Format;
import org.consort.alma.wire.Named;
import org.consort.alma.wire.Trees;
import org.consort.alma.wire.WebServiceResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Bodies recorded from a real Alma survive reading and writing with nothing lost but nulls. Runs
/// where the recordings are.
class RecordedBodiesTest {
  private static final Path SAMPLES = Path.of("../shared/samples/alma");

  private static final Map<String, Class<?>> OBJECTS = new LinkedHashMap<>();

  static {
    OBJECTS.put("fees/php-fee_.*", Fee.class);
    OBJECTS.put("fees/.*", Fees.class);
    OBJECTS.put("users/php-users_.*", BriefUsers.class);
    OBJECTS.put("users/.*", User.class);
    OBJECTS.put("loans/(php-create_loan|mac-renew_loan).*", ItemLoan.class);
    OBJECTS.put("loans/.*", ItemLoans.class);
    OBJECTS.put("requests/arb-request_success.*", UserRequest.class);
    OBJECTS.put("requests/arb-request_options.*", RequestOptions.class);
    OBJECTS.put("requests/php-requested.*", RequestedResources.class);
    OBJECTS.put("requests/php-item_requests.*", UserRequests.class);
    OBJECTS.put("scan-in/.*", Item.class);
    OBJECTS.put("items/(php-item_r|pul-barcode|arb-item_from).*", Item.class);
    OBJECTS.put("items/.*", Items.class);
    OBJECTS.put("holdings/.*(bibs_holdings)\\.xml", Bibs.class);
    OBJECTS.put("holdings/php-holdings_response.json", Holdings.class);
    OBJECTS.put("holdings/php-bibs_holdings.json", Bibs.class);
    OBJECTS.put("holdings/.*", Holding.class);
    OBJECTS.put("bibs/php-bib_response.*", Bib.class);
    OBJECTS.put("bibs/php-portfolios.*", Portfolios.class);
    OBJECTS.put("bibs/php-representations.*", Representations.class);
    OBJECTS.put("bibs/.*", Bibs.class);
    OBJECTS.put("conf/.*-libraries.*", Libraries.class);
    OBJECTS.put("conf/.*-library(_response)?\\.json", Library.class);
    OBJECTS.put("conf/(arb|php)-locations.*", Locations.class);
    OBJECTS.put("conf/(arb-location|pul-library_firestone).*", Location.class);
    OBJECTS.put("conf/php-jobs_.*", Jobs.class);
    OBJECTS.put("conf/php-job_.*", Job.class);
    OBJECTS.put("conf/php-jobinstances_.*", JobInstances.class);
    OBJECTS.put("acq/ccs-po_line.*", OrdersByName.class);
    OBJECTS.put("acq/ccs-fund.*", FundsByName.class);
    OBJECTS.put("acq/sap-vendor.*", Vendor.class);
    OBJECTS.put("acq/sap-funds.*", Funds.class);
    OBJECTS.put("acq/sap-invoices.*", Invoices.class);
    OBJECTS.put("acq/sap-invoice_.*", Invoice.class);
    OBJECTS.put("errors/.*", WebServiceResult.class);
  }

  /// One file holds several orders.
  public record OrdersByName(
      @Nullable PoLine allFields,
      @Nullable PoLine missingFields,
      @Nullable PoLine otherAcqMethod,
      @Nullable PoLine wrongDate) {}

  /// One file holds several funds.
  public record FundsByName(
      @Nullable Fund abc, @Nullable Fund def, @Named("no-external-id") @Nullable Fund other) {}

  /// What is not compared, and why.
  private static final Map<String, String> LEFT_OUT =
      Map.ofEntries(
          Map.entry("users/mac-circ_history_user.json", "a program's own format"),
          Map.entry("loans/mac-circ_history_loans.json", "a program's own format"),
          Map.entry("loans/arb-renewal_success.json", "an old shape in camelCase"),
          Map.entry("conf/pul-holding_locations.json", "a program's own format"),
          Map.entry("conf/php-jobinstance_response.json", "an action as a text, by hand"));

  /// Folders of things that are no objects of the areas served: SRU, webhooks, analytics and so on.
  private static final Set<String> AREAS =
      Set.of(
          "users",
          "fees",
          "loans",
          "requests",
          "scan-in",
          "items",
          "holdings",
          "bibs",
          "conf",
          "acq",
          "errors");

  /// Keys of the vendor object that are not among its fields.
  private static final Set<String> NO_FIELDS = Set.of("interface", "edi_info");

  @TestFactory
  Stream<DynamicTest> nothingIsLostButNulls() throws IOException {
    return bodies().map(name -> DynamicTest.dynamicTest(name, () -> survives(name)));
  }

  @TestFactory
  Stream<DynamicTest> jsonAndXmlCarryTheSame() throws IOException {
    return bodies().map(name -> DynamicTest.dynamicTest(name, () -> changesFormat(name)));
  }

  @Test
  void everyBodyOfOurAreasIsComparedOrLeftOutForAReason() throws IOException {
    assertThat(bodies()).isNotEmpty().allMatch(name -> !LEFT_OUT.containsKey(name));
    assertThat(LEFT_OUT.keySet()).allMatch(name -> Files.exists(SAMPLES.resolve(name)));
  }

  private static void survives(String name) throws IOException {
    byte[] body = withTimesInWords(Files.readString(SAMPLES.resolve(name)));
    Format format = name.endsWith("xml") ? Format.XML : Format.JSON;
    byte[] written = Codec.write(Codec.read(type(name), body, format), format);
    assertThat(tree(written, format)).isEqualTo(tree(body, format));
  }

  /// Milliseconds since 1970, as old fees have them, are the same times, and dates end in Z. A list
  /// of made-up invoices has the name of the notes' element around them as a key. The example user
  /// of the documentation has a count in quotes, with which programs could not reckon.
  private static byte[] withTimesInWords(String body) {
    String named = body.contains("\"invoice\"") ? body.replace("\"notes\"", "\"note\"") : body;
    String counted = named.replaceAll("(\"loans\": ?\\{\\s*\"value\": ?)\"([0-9]+)\"", "$1$2");
    String dates = counted.replaceAll("(_date\": \"[0-9-]{10})\"", "$1Z\"");
    return Pattern.compile("(_time\": )([0-9]{13})")
        .matcher(dates)
        .replaceAll(
            time -> time.group(1) + '"' + Instant.ofEpochMilli(Long.parseLong(time.group(2))) + '"')
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void changesFormat(String name) throws IOException {
    byte[] body = Files.readAllBytes(SAMPLES.resolve(name));
    Format format = name.endsWith("xml") ? Format.XML : Format.JSON;
    Format other = format == Format.XML ? Format.JSON : Format.XML;
    Class<?> type = type(name);
    Object read = Codec.read(type, body, format);
    Object again = Codec.read(type, Codec.write(read, other), other);
    assertThat(withoutBlanks(tree(Codec.write(again, format), format)))
        .isEqualTo(withoutBlanks(tree(Codec.write(read, format), format)));
  }

  private static Map<String, Object> tree(byte[] body, Format format) {
    Map<String, Object> tree = format == Format.XML ? Trees.xml(body) : Trees.json(body);
    tree.keySet().removeAll(NO_FIELDS);
    tree.remove("total_record_count", "VALUE_NUMBER_INT 0");
    return tree;
  }

  /// In XML `{}` and `{"value":""}` are both an element with nothing in it.
  private static Object withoutBlanks(Object tree) {
    return switch (tree) {
      case Map<?, ?> map -> {
        Map<Object, Object> kept = new TreeMap<>();
        map.forEach((key, value) -> kept.put(key, withoutBlanks(value)));
        kept.values().removeIf(value -> value.equals("") || value.equals(Map.of()));
        yield kept;
      }
      case List<?> list -> list.stream().map(it -> withoutBlanks(it)).toList();
      default -> tree;
    };
  }

  private static Class<?> type(String name) {
    return OBJECTS.entrySet().stream()
        .filter(entry -> name.matches(entry.getKey()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("which object is " + name))
        .getValue();
  }

  private static Stream<String> bodies() throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES));
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      List<String> names =
          files
              .map(file -> SAMPLES.relativize(file).toString())
              .filter(name -> name.endsWith(".json") || name.endsWith(".xml"))
              .filter(name -> AREAS.contains(name.split("/")[0]))
              .filter(name -> !LEFT_OUT.containsKey(name))
              .sorted()
              .toList();
      return names.stream();
    }
  }
}
