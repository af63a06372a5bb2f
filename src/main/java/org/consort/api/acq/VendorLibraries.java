package org.consort.api.acq;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.alma.acq.Vendor;
import org.consort.alma.acq.VendorAccount;
import org.consort.alma.acq.VendorLibrary;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.QueryTerm;
import org.consort.base.BadRequest;
import org.consort.institution.Institution;
import org.consort.institution.Libraries;
import org.consort.institution.Library;

/// Checks for which libraries a vendor and its accounts are meant: the institution, which is all of
/// them, or some. An account cannot be for a library the vendor is not for.
record VendorLibraries(Libraries libraries) {
  void check(AlmaRequest request, Vendor sent) {
    String institution = request.institution().code();
    Set<String> known =
        Stream.concat(
                Stream.of(institution),
                libraries.libraries(request.institutionId()).stream().map(Library::code))
            .collect(Collectors.toSet());
    List<String> served = codes(sent.library());
    served.stream()
        .filter(code -> !known.contains(code))
        .findFirst()
        .ifPresent(
            code -> {
              throw new BadRequest(
                  ApiReason.FIELD_NOT_VALID.about("vendor.library", code, listed(known)));
            });
    Set<String> valid =
        served.isEmpty() || served.contains(institution) ? known : Set.copyOf(served);
    sent.account().forEach(account -> check(account, valid));
  }

  /// Those the vendor and its accounts name.
  static Set<String> of(Vendor sent) {
    return Stream.concat(
            codes(sent.library()).stream(),
            sent.account().stream().flatMap(account -> codes(account.library()).stream()))
        .collect(Collectors.toSet());
  }

  /// Those whose code or name has the words in it, and with them the institution, since who serves
  /// it serves each of them. None when no library has.
  Set<String> named(AlmaRequest request, QueryTerm term) {
    Institution institution = request.institution();
    Set<String> found =
        libraries.libraries(institution.id()).stream()
            .filter(library -> fits(term, library.code(), library.name()))
            .map(Library::code)
            .collect(Collectors.toSet());
    if (!found.isEmpty() || fits(term, institution.code(), institution.name())) {
      found.add(institution.code());
    }
    return found;
  }

  private static boolean fits(QueryTerm term, String code, String name) {
    return has(code, term.words()) || has(name, term.text());
  }

  private static boolean has(String text, String words) {
    return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  private static void check(VendorAccount account, Set<String> valid) {
    List<String> codes = codes(account.library());
    if (codes.isEmpty()) {
      throw new BadRequest(
          AcquisitionReason.ACCOUNT_LIBRARY_MISSING.about(
              String.valueOf(account.code()), listed(valid)));
    }
    codes.stream()
        .filter(code -> !valid.contains(code))
        .findFirst()
        .ifPresent(
            code -> {
              throw new BadRequest(
                  AcquisitionReason.ACCOUNT_LIBRARY_WRONG.about(
                      String.valueOf(account.code()), code, listed(valid)));
            });
  }

  private static List<String> codes(List<VendorLibrary> sent) {
    return sent.stream()
        .map(library -> Coded.codeOf(library.code()))
        .filter(c -> !c.isEmpty())
        .toList();
  }

  private static String listed(Set<String> codes) {
    return codes.stream().sorted().collect(joining(", "));
  }
}
